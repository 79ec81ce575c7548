package org.corporateparenting.sufficiency.matching;

import org.corporateparenting.sufficiency.home.SettingAnswer;
import org.corporateparenting.sufficiency.home.SettingDecision;
import org.corporateparenting.sufficiency.home.SettingQuestion;

/** The lines about a home other than with foster carers. */
final class SettingLines implements HomeLines {

    private static final String NO_HOUSEHOLD = "no foster carers are proposed";

    private final PlacementProposal proposal;
    private final ProposedSetting setting;

    SettingLines(PlacementProposal proposal, ProposedSetting setting) {
        this.proposal = proposal;
        this.setting = setting;
    }

    @Override
    public MatchingLine open() {
        return Lines.notConcerned(MatchingCriterion.HOME_OPEN, NO_HOUSEHOLD);
    }

    @Override
    public MatchingLine age() {
        return proposal.age()
                .flatMap(age -> Lines.within(age, setting.youngest(), setting.oldest())
                        .map(is -> Lines.met(
                                MatchingCriterion.AGE,
                                is,
                                "the child is " + age + ", the home takes "
                                        + Lines.ages(setting.youngest(), setting.oldest()))))
                .orElseGet(() ->
                        Lines.notKnown(MatchingCriterion.AGE, "how old the child is, or which ages the home takes"));
    }

    @Override
    public MatchingLine number() {
        if (setting.places().isEmpty() || setting.living().isEmpty()) {
            return Lines.notKnown(MatchingCriterion.NUMBER, "how many the home takes, or how many live there");
        }
        int children = setting.living().get() + 1 + proposal.comingToo().size();
        int places = setting.places().get();
        return Lines.met(
                MatchingCriterion.NUMBER, children <= places, children + " would live there, the home takes " + places);
    }

    @Override
    public MatchingLine fosteringLimit() {
        return Lines.notConcerned(MatchingCriterion.FOSTERING_LIMIT, NO_HOUSEHOLD);
    }

    @Override
    public MatchingLine lawful() {
        return proposal.age()
                .map(age -> line(SettingDecision.decide(question(age))))
                .orElseGet(() -> Lines.notKnown(MatchingCriterion.SETTING_LAWFUL, "how old the child is"));
    }

    private SettingQuestion question(int age) {
        return SettingQuestion.builder()
                .kind(setting.kind())
                .age(age)
                .day(proposal.day())
                .help(setting.help())
                .isRegistered(setting.isRegistered())
                .isTransitional(setting.isTransitional())
                .isForLifeBeyond18(setting.isForLifeBeyond18())
                .build();
    }

    private static MatchingLine line(SettingAnswer answer) {
        MatchingAnswer met = switch (answer.kind()) {
            case LAWFUL -> MatchingAnswer.MET;
            case UNLAWFUL -> MatchingAnswer.NOT_MET;
            case NOT_CONCERNED -> MatchingAnswer.NOT_CONCERNED;
            case NOT_KNOWN -> MatchingAnswer.NOT_KNOWN;
        };
        String because =
                answer.missing().isEmpty() ? answer.because() : "not on record: " + String.join("; ", answer.missing());
        return new MatchingLine(MatchingCriterion.SETTING_LAWFUL, met, because, answer.citations(), answer.source());
    }
}
