package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.visit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintBuilder;
import org.corporateparenting.duty.DutyComparison.Difference;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyComparisonTest {

    private final Duties standard = Duties.standard();

    private static ImmutableList<String> said(ImmutableList<Difference> differences) {
        return differences.stream()
                .map(difference -> difference.either().duty()
                        + " " + difference.first().map(AssessedDuty::kind)
                        + " " + difference.second().map(AssessedDuty::kind))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void thereIsNoDifferenceBetweenEquals() {
        CaseFile file = inCareFrom("2024-01-10").addVisit(visit("2024-12-20")).build();
        assertThat(DutyComparison.between(standard, Duties.standard()).differences(file, day("2025-06-01")))
                .isEmpty();
    }

    @Test
    void twoActsOfOneDayAreTwoDuties() {
        CaseFile file = inCareFrom("2024-01-10")
                .addComplaint(complaint().build())
                .addComplaint(complaint().withdrawn(day("2024-06-04")).build())
                .addMissingPeriod(backOn("2024-06-10", "2024-06-09"))
                .addMissingPeriod(backOn("2024-06-10", "2024-06-10"))
                .build();
        assertThat(standard.assess(file, day("2024-06-12")).all())
                .extracting(duty -> duty.duty().text())
                .filteredOn(duty -> duty.equals("COM-01") || duty.equals("MIS-02"))
                .containsExactlyInAnyOrder("COM-01", "COM-01", "MIS-02", "MIS-02", "MIS-02", "MIS-02");
        assertThat(DutyComparison.between(standard, Duties.standard()).differences(file, day("2024-06-12")))
                .isEmpty();
    }

    /** In June 2020 an answer was due as soon as practicable. */
    @Test
    void ofTwoActsOfOneDayEachIsComparedWithAnAnswer() {
        CaseFile file = inCareFrom("2024-01-10")
                .addComplaint(complaint().withdrawn(day("2024-06-04")).build())
                .addComplaint(complaint().build())
                .build();
        DutyComparison comparison = DutyComparison.between(standard, standard.underLawOf(day("2020-06-01")));
        assertThat(comparison.differences(file, day("2024-07-12")))
                .filteredOn(difference -> difference.either().duty().text().equals("COM-01"))
                .hasSize(2)
                .allSatisfy(difference -> assertThat(difference.first()).isPresent())
                .allSatisfy(difference -> assertThat(difference.second()).isPresent());
    }

    private static ComplaintBuilder complaint() {
        return Complaint.builder().received(day("2024-06-03")).isStageOneExtended(false);
    }

    private static MissingPeriod backOn(String day, String from) {
        return MissingPeriod.builder().range(DateRange.of(day(from), day(day))).build();
    }

    @Test
    void anotherReadingDiffersInTheDutiesItTouchesOnly() {
        Duties calendarWeek =
                standard.with(Interpretation.standard().with("straddling-interval", "YEAR_IN_WHICH_IT_WOULD_END"));
        CaseFile file = inCareFrom("2024-01-10")
                .addVisit(visit("2024-12-20"))
                .addPlacementTerm(Cases.lasting(day("2024-01-10"), true))
                .build();
        ImmutableList<Difference> differences =
                DutyComparison.between(standard, calendarWeek).differences(file, day("2025-02-10"));
        assertThat(said(differences))
                .containsExactly(
                        "VIS-02 Optional[OVERDUE] Optional.empty", "VIS-03 Optional.empty Optional[NOT_YET_DUE]");
        assertThat(differences.get(0).first().orElseThrow().due()).contains(day("2025-01-31"));
        assertThat(differences.get(1).second().orElseThrow().due()).contains(day("2025-03-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1990-01-01", "2006-01-01", "2010-06-01", "2012-01-01", "2014-01-01", "2020-06-01", "2026-01-01"
            })
    void everySituationHasAnAnswerUnderTheLawOfAnyDay(String law) {
        Duties duties = standard.underLawOf(day(law));
        for (Situation situation : Situation.all()) {
            for (String trigger : ImmutableList.of("2005-03-07", "2013-03-04", "2020-05-11", "2025-03-03")) {
                CaseFile file = situation.triggeredOn(day(trigger)).build();
                assertThat(duties.assess(file, day(trigger).plusDays(400)).all())
                        .as(situation + " from " + trigger)
                        .allMatch(duty -> duty.rule().validity().contains(day(law)));
            }
        }
    }

    @Test
    void theLawOfOneDayAppliesToEveryEvent() {
        CaseFile file = inCareFrom("2020-05-11")
                .addPlacementPlan(new PlacementPlan(day("2020-05-11"), Optional.of(day("2020-06-30"))))
                .build();
        DutyComparison comparison = DutyComparison.between(standard, standard.underLawOf(day("2025-01-01")));
        ImmutableList<Difference> differences = comparison.differences(ImmutableList.of(file), day("2020-07-31"));
        assertThat(said(differences))
                .contains(
                        "PLC-01 Optional[MET] Optional[MET_LATE]",
                        "VIS-01 Optional[NOT_DETERMINABLE] Optional[OVERDUE]");
        assertThat(differences)
                .filteredOn(difference -> difference.either().duty().text().equals("PLC-01"))
                .extracting(difference -> difference.second().orElseThrow().due())
                .containsExactly(Optional.of(day("2020-05-18")));
    }

    @Test
    void underTheLawOfADayBeforeTheRegulationsNothingIsOwed() {
        CaseFile file = inCareFrom("2024-01-10").build();
        assertThat(standard.underLawOf(day("2011-03-31"))
                        .assess(file, day("2025-06-01"))
                        .all())
                .isEmpty();
        assertThat(standard.assess(file, day("2025-06-01")).all()).isNotEmpty();
    }

    @Test
    void aDifferenceHoldsADuty() {
        assertThatThrownBy(() -> new Difference(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first and second are empty; at least one holds the duty");
    }
}
