package org.corporateparenting.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.LeapDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionChecksTest {

    private static final LocalDate BORN = LocalDate.of(2024, 2, 1);
    private static final LocalDate SIX_WEEKS = LocalDate.of(2024, 3, 14);

    private static AdoptionChecks of(LocalDate born) {
        return AdoptionChecks.of(Location.ofChild("C1"), Optional.of(born), LeapDay.FIRST_OF_MARCH);
    }

    private static final AdoptionChecks UNKNOWN =
            AdoptionChecks.of(Location.ofChild("C1"), Optional.empty(), LeapDay.FIRST_OF_MARCH);

    private static AdoptionJourney journey(AdoptionStep... steps) {
        return AdoptionJourney.of(List.of(steps));
    }

    private static AdoptionPlacement placed(LocalDate day, Optional<Boolean> agreed) {
        return AdoptionPlacement.builder()
                .range(DateRange.startingOn(day))
                .isAgreedInWriting(agreed)
                .build();
    }

    private static List<String> messages(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.Breached.class);
        return ((RuleOutcome.Breached) outcome)
                .findings().stream().map(Finding::message).toList();
    }

    private static List<String> missing(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.NotDeterminable.class);
        return ((RuleOutcome.NotDeterminable) outcome).missing();
    }

    @Test
    void aBabyIsPlacedUnderAnOrderOrWithAWrittenAgreement() {
        LocalDate day = SIX_WEEKS.minusDays(1);
        assertThat(messages(of(BORN).youngBaby(journey(placed(day, Optional.of(false))))))
                .containsExactly(
                        "the child was placed for adoption on 2024-03-13 when less than six weeks old, without a"
                                + " placement order and without a parent's written agreement; check the placement and the"
                                + " agreement");
        assertThat(of(BORN).youngBaby(journey(placed(day, Optional.of(true))))).isEqualTo(new RuleOutcome.Satisfied());
        assertThat(of(BORN).youngBaby(journey(placed(day, Optional.empty()), PlacementOrder.granted(day))))
                .isEqualTo(new RuleOutcome.Satisfied());
        assertThat(of(BORN).youngBaby(journey(placed(SIX_WEEKS, Optional.of(false)))))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
        assertThat(of(BORN).youngBaby(journey())).isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void whatIsNotKnownOfABabyIsNamedOnlyIfItMatters() {
        LocalDate day = SIX_WEEKS.minusDays(1);
        assertThat(missing(of(BORN).youngBaby(journey(placed(day, Optional.empty())))))
                .containsExactly("whether a parent agreed in writing to the placement of 2024-03-13");
        assertThat(missing(UNKNOWN.youngBaby(journey(placed(day, Optional.of(false))))))
                .containsExactly("whether the child was six weeks old on 2024-03-13");
        assertThat(UNKNOWN.youngBaby(journey(placed(day, Optional.of(true)))))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void aMothersConsentHasEffectFromSixWeeksOn() {
        assertThat(AdoptionChecks.isMothersConsentEffective(BORN, SIX_WEEKS.minusDays(1)))
                .isFalse();
        assertThat(AdoptionChecks.isMothersConsentEffective(BORN, SIX_WEEKS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED_BY_AGENCY, 2025-03-03, 2025-05-12",
        "PARTNER_OF_PARENT, 2024-08-31, 2025-02-28",
        "FOSTER_PARENT, 2024-03-03, 2025-03-03",
        "OTHER, 2022-03-03, 2025-03-03"
    })
    void anApplicationIsInTimeFromTheEarliestDayOn(AdoptionApplicant applicant, LocalDate since, LocalDate earliest) {
        AdoptionOrder inTime =
                applied(earliest).applicant(applicant).homeSince(since).build();
        AdoptionOrder early = applied(earliest.minusDays(1))
                .applicant(applicant)
                .homeSince(since)
                .build();
        assertThat(of(BORN).application(journey(inTime))).isEqualTo(new RuleOutcome.Satisfied());
        assertThat(messages(of(BORN).application(journey(early))))
                .containsExactly("the application of " + earliest.minusDays(1) + " came before " + earliest
                        + ", the earliest day for this applicant; check both days and whether the court gave leave");
        boolean excused = AdoptionApplications.mayHaveLeave(applicant);
        assertThat(of(BORN).application(journey(AdoptionOrder.builder()
                                .from(early)
                                .isWithLeave(true)
                                .build()))
                        .equals(new RuleOutcome.Satisfied()))
                .isEqualTo(excused);
    }

    private static AdoptionOrderBuilder applied(LocalDate day) {
        return AdoptionOrder.builder().applied(day);
    }

    @Test
    void aPlacementByTheAgencySaysSinceWhenTheChildLivedThere() {
        AdoptionOrder order = applied(LocalDate.of(2025, 5, 11))
                .applicant(AdoptionApplicant.PLACED_BY_AGENCY)
                .build();
        AdoptionStep placed = AdoptionPlacement.of(LocalDate.of(2025, 3, 3));
        assertThat(messages(of(BORN).application(journey(order, placed)))).hasSize(1);
        assertThat(missing(of(BORN).application(journey(order))))
                .containsExactly("the day from which the child lived with the applicant of 2025-05-11");
    }

    @Test
    void whoTheApplicantIsMattersOnlyBetweenTenWeeksAndThreeYears() {
        LocalDate since = LocalDate.of(2022, 3, 3);
        assertThat(messages(of(BORN).application(journey(
                        applied(since.plusDays(69)).homeSince(since).build()))))
                .hasSize(1);
        assertThat(missing(of(BORN).application(journey(
                        applied(since.plusDays(70)).homeSince(since).build()))))
                .containsExactly("what the applicant of 2022-05-12 is to the child");
        assertThat(of(BORN).application(journey(
                        applied(since.plusYears(3)).homeSince(since).build())))
                .isEqualTo(new RuleOutcome.Satisfied());
    }

    @Test
    void theApplicationComesBeforeTheEighteenthBirthdayAndTheOrderBeforeTheNineteenth() {
        LocalDate born = LocalDate.of(2006, 5, 10);
        AdoptionOrderBuilder order =
                AdoptionOrder.builder().applicant(AdoptionApplicant.OTHER).homeSince(LocalDate.of(2015, 1, 1));
        assertThat(of(born).application(journey(order.applied(LocalDate.of(2024, 5, 9))
                        .granted(LocalDate.of(2025, 5, 9))
                        .build())))
                .isEqualTo(new RuleOutcome.Satisfied());
        assertThat(messages(of(born).application(journey(order.applied(LocalDate.of(2024, 5, 10))
                        .granted(LocalDate.of(2025, 5, 10))
                        .build()))))
                .containsExactly(
                        "an adoption order was applied for on 2024-05-10, when the young person was 18 or over; check the"
                                + " day and the birth date",
                        "an adoption order was made on 2025-05-10, when the young person was 19 or over; check the day and"
                                + " the birth date");
        assertThat(missing(UNKNOWN.application(journey(order.build()))))
                .containsExactly("the child's age when the order of 2024-05-10 was applied for or made");
        assertThat(of(born).application(journey())).isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void anOrderOfWhichTheApplicationIsNotOnRecordMayStillComeTooEarly() {
        LocalDate since = LocalDate.of(2025, 3, 3);
        AdoptionOrderBuilder order = AdoptionOrder.builder().homeSince(since);
        assertThat(messages(of(BORN).application(
                                journey(order.granted(since.plusDays(69)).build()))))
                .hasSize(1);
        assertThat(missing(of(BORN).application(
                                journey(order.granted(since.plusDays(70)).build()))))
                .containsExactly("the day on which the adoption order of 2025-05-12 was applied for");
        assertThat(of(BORN).application(journey(order.isWithLeave(true).build())))
                .isEqualTo(new RuleOutcome.Satisfied());
    }

    private static AdoptionDates dates(String decided, String ordered, String matched, String placed, String adopted) {
        return new AdoptionDates(maybe(decided), maybe(ordered), maybe(matched), maybe(placed), maybe(adopted));
    }

    private static Optional<LocalDate> maybe(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Test
    void datesFollowOneAnother() {
        String day = "2024-03-01";
        String next = "2024-03-02";
        assertThat(of(BORN).orderOfDates(dates(day, day, day, day, next))).isEqualTo(new RuleOutcome.Satisfied());
        assertThat(messages(of(BORN).orderOfDates(dates(next, day, day, "", day))))
                .containsExactly(
                        "the decision of 2024-03-02 is after the match of 2024-03-01; check both days",
                        "the decision of 2024-03-02 is after the placement order of 2024-03-01; check both days",
                        "the match of 2024-03-01 is not before the adoption order of 2024-03-01; check both days");
        assertThat(messages(of(BORN).orderOfDates(dates("", "", next, day, ""))))
                .containsExactly("the match of 2024-03-02 is after the placement for adoption of 2024-03-01; check both"
                        + " days");
        assertThat(of(BORN).orderOfDates(dates(day, "", "", "", ""))).isInstanceOf(RuleOutcome.NotApplicable.class);
    }
}
