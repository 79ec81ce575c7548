package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.ADOPTION_AGENCIES_REGULATIONS_2005;
import static org.corporateparenting.law.Instruments.ADOPTION_AND_CHILDREN_ACT_2002;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.CASE_FILE;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.validation.Entries.entry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdoptionChecks;
import org.corporateparenting.adoption.AdoptionDates;
import org.corporateparenting.rule.Location;

/** Whether the way to adoption on record is lawful and coherent: ADO-04, ADO-10 and ADO-14, answered by {@link AdoptionChecks}. */
final class AdoptionCaseRules {

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);
    private static final LocalDate SCORECARDS = LocalDate.of(2012, 4, 1);

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    entry(
                            "ADO-04",
                            "Child under six weeks old placed for adoption",
                            CASE_FILE,
                            STATUTE,
                            ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 35(4)"),
                            IN_FORCE,
                            VERIFIED),
                    ERROR,
                    "placement for adoption",
                    AdoptionCaseRules::youngBaby),
            CaseFileRule.of(
                    entry(
                            "ADO-10",
                            "Home with the applicant, and age, when adoption is applied for",
                            CASE_FILE,
                            STATUTE,
                            ADOPTION_AND_CHILDREN_ACT_2002.at("s.42, s.47(8)-(9), s.49(4)"),
                            IN_FORCE,
                            VERIFIED_SECONDARY),
                    ERROR,
                    "application for an adoption order",
                    AdoptionCaseRules::application),
            CaseFileRule.of(
                    entry(
                            "ADO-14",
                            "Order of the days on the way to adoption",
                            CASE_FILE,
                            DATA,
                            SSDA903_GUIDE.at("adoption dates"),
                            SCORECARDS,
                            VERIFIED_SECONDARY),
                    ERROR,
                    "pair of days on the way to adoption",
                    AdoptionCaseRules::orderOfDates));

    private AdoptionCaseRules() {}

    private static void youngBaby(CaseFacts facts, Judgement judgement) {
        AdoptionChecks checks = checks(facts, "born", "placedForAdoption");
        judgement.relay(facts.asAt(), checks.youngBaby(facts.adoption()));
    }

    private static void application(CaseFacts facts, Judgement judgement) {
        AdoptionChecks checks = checks(facts, "born", "homeSince", "applied", "granted");
        judgement.relay(facts.asAt(), checks.application(facts.adoption()));
    }

    private static void orderOfDates(CaseFacts facts, Judgement judgement) {
        AdoptionDates dates = facts.adoption().dates();
        AdoptionChecks checks = checks(facts, "decided", "placementOrder", "matched", "placedForAdoption", "granted");
        judgement.relay(last(dates).orElse(facts.asAt()), checks.orderOfDates(dates));
    }

    private static Optional<LocalDate> last(AdoptionDates dates) {
        return Stream.of(dates.decided(), dates.placementOrder(), dates.matched(), dates.placed(), dates.adopted())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static AdoptionChecks checks(CaseFacts facts, String... fields) {
        Location location =
                new Location(Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.copyOf(fields));
        return AdoptionChecks.of(
                location, facts.caseFile().born(), facts.interpretation().leapDay());
    }
}
