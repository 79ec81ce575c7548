package org.corporateparenting.validation;

import static org.corporateparenting.rule.Severity.ERROR;

import com.google.common.collect.ImmutableList;

/** Whether a child may live where they live on the day asked about, answered by {@link SettingRules}. */
final class SettingCaseRules {

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    SufficiencyDefinitions.UNDER_SIXTEEN,
                    ERROR,
                    "placement of a child under 16 in other arrangements",
                    (facts, judgement) ->
                            judgement.relay(facts.asAt(), rules(facts).underSixteen(facts.caseFile(), facts.asAt()))),
            CaseFileRule.of(
                    SufficiencyDefinitions.AT_SIXTEEN_OR_SEVENTEEN,
                    ERROR,
                    "placement at 16 or 17 in other arrangements",
                    (facts, judgement) -> judgement.relay(
                            facts.asAt(),
                            rules(facts).sixteenOrSeventeen(facts.caseFile(), facts.settings(), facts.asAt()))),
            CaseFileRule.of(
                    SufficiencyDefinitions.PROVIDER,
                    ERROR,
                    "placement in supported accommodation",
                    (facts, judgement) -> judgement.relay(
                            facts.asAt(), rules(facts).providerOf(facts.caseFile(), facts.settings(), facts.asAt()))),
            CaseFileRule.of(
                    SufficiencyDefinitions.RESIDENT,
                    ERROR,
                    "placement in supported accommodation",
                    (facts, judgement) ->
                            judgement.relay(facts.asAt(), rules(facts).resident(facts.caseFile(), facts.asAt()))));

    private SettingCaseRules() {}

    private static SettingRules rules(CaseFacts facts) {
        return SettingRules.standard().with(facts.interpretation());
    }
}
