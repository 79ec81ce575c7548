package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.inCare;
import static org.corporateparenting.indicator.Young.inCareAtLatestFrom;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.missing;
import static org.corporateparenting.indicator.Young.observed;
import static org.corporateparenting.indicator.Young.without;

import java.time.LocalDate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Conviction;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.health.HealthYearBuilder;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthIndicatorsTest {

    private static final String YEAR_END = "2025-03-31";

    private static HealthYearBuilder year() {
        return HealthYear.builder().year(CollectionYear.of("2024/25"));
    }

    /** Ten on the last day of the year, in care since long before. */
    private static CaseFileBuilder settled() {
        return inCareFrom("2022-01-01").born(day("2014-06-01"));
    }

    /** 28 days after 3 June 2024 is 1 July. */
    @ParameterizedTest
    @CsvSource({"2024-03-02, 0/1", "2024-03-03, 1/1", "2024-07-01, 1/1", "2024-07-02, 0/1"})
    void theFirstAssessmentIsInTimeFromThreeMonthsBeforeTo28DaysAfter(String assessed, String expected) {
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(HealthAssessment.initial(day(assessed)));
        assertThat(count("initial-health-assessment-28-days", YEAR_END, file)).isEqualTo(expected);
    }

    @Test
    void theFirstAssessmentCountsOnceDoneOrLate() {
        CaseFileBuilder file = inCareFrom("2024-06-03");
        assertThat(count("initial-health-assessment-28-days", "2024-07-01", file))
                .isEqualTo("0/0");
        assertThat(count("initial-health-assessment-28-days", "2024-07-02", file))
                .isEqualTo("0/1");
        assertThat(count("initial-health-assessment-28-days", "2024-07-02", inCare("2024-06-03", "2024-07-01")))
                .isEqualTo("0/0");
        assertThat(count("initial-health-assessment-28-days", "2024-07-02", inCare("2024-06-03", "2024-07-02")))
                .isEqualTo("0/1");
        assertThat(count("initial-health-assessment-28-days", "2024-07-02", inCareAtLatestFrom("2024-06-03")))
                .isEqualTo("0/0 ?1");
    }

    /** Due on 8 April 2025 from 11 March. */
    @Test
    void anAssessmentDueInTheNextYearCountsThere() {
        CaseFileBuilder file = inCareFrom("2025-03-11");
        assertThat(count("initial-health-assessment-28-days", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("initial-health-assessment-28-days", "2025-04-09", file))
                .isEqualTo("0/1");
    }

    @Test
    void aDeclinedOrLaterAssessmentIsNotTheFirst() {
        HealthAssessment declined = HealthAssessment.builder()
                .kind(HealthAssessmentKind.INITIAL)
                .on(day("2024-06-20"))
                .isDeclined(true)
                .build();
        CaseFileBuilder file = inCareFrom("2024-06-03")
                .addHealthAssessment(declined)
                .addHealthAssessment(HealthAssessment.review(day("2024-06-21")));
        assertThat(count("initial-health-assessment-28-days", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count(
                        "initial-health-assessment-28-days",
                        YEAR_END,
                        without(inCareFrom("2024-06-03"), ActKind.HEALTH_ASSESSMENT)))
                .isEqualTo("0/0 ?1");
    }

    /** The 20th working day from Monday 3 June 2024 is Monday 1 July. */
    @ParameterizedTest
    @CsvSource({"2024-07-01, 1/1", "2024-07-02, 0/1"})
    void theWorkingTargetIsTwentyWorkingDays(String assessed, String expected) {
        CaseFileBuilder file = inCareFrom("2024-06-03").addHealthAssessment(HealthAssessment.initial(day(assessed)));
        assertThat(count("initial-health-assessment-20-working-days", YEAR_END, file))
                .isEqualTo(expected);
    }

    @Test
    void anAssessmentIsUpToDateForAYearFromFiveAndForHalfAYearBefore() {
        CaseFileBuilder file = inCareFrom("2022-01-01").addHealthAssessment(HealthAssessment.review(day("2024-01-10")));
        file.born(day("2015-01-01"));
        assertThat(count("health-assessment-up-to-date", "2025-01-10", file)).isEqualTo("1/1");
        assertThat(count("health-assessment-up-to-date", "2025-01-11", file)).isEqualTo("0/1");
        file.born(day("2021-01-01"));
        assertThat(count("health-assessment-up-to-date", "2024-07-10", file)).isEqualTo("1/1");
        assertThat(count("health-assessment-up-to-date", "2024-07-11", file)).isEqualTo("0/1");
    }

    @Test
    void withoutAnAssessmentTheFirstDecides() {
        CaseFileBuilder file = inCareFrom("2024-06-03").born(day("2015-01-01"));
        assertThat(count("health-assessment-up-to-date", "2024-07-01", file)).isEqualTo("1/1");
        assertThat(count("health-assessment-up-to-date", "2024-07-02", file)).isEqualTo("0/1");
        assertThat(count("health-assessment-up-to-date", "2024-07-02", without(file, ActKind.HEALTH_ASSESSMENT)))
                .isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 1/1", "2024-04-02, 0/0"})
    void whoCameOnTheFirstOfAprilHasBeenInCareForTwelveMonths(String began, String expected) {
        CaseFileBuilder file = inCareFrom(began).addDentalCheck(DentalCheck.made(day("2024-09-01")));
        assertThat(count("dental-check-12-months", YEAR_END, file)).isEqualTo(expected);
    }

    @Test
    void whoseStartIsNotKnownMayHaveBeenInCareForTwelveMonths() {
        assertThat(missing("dental-check-12-months", YEAR_END, inCareAtLatestFrom("2024-04-02")))
                .containsExactly("the day on which the child started to be looked after");
        assertThat(count("dental-check-12-months", YEAR_END, inCareAtLatestFrom("2024-04-01")))
                .isEqualTo("0/1");
    }

    @Test
    void daysOfASeriesOfShortBreaksTakeAChildOut() {
        CaseFileBuilder file = Young.child()
                .addEpisode(Young.starts("2022-01-01")
                        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                        .ceased(day("2024-05-01"))
                        .build())
                .addEpisode(Young.starts("2024-05-01")
                        .reasonForNewEpisode(org.corporateparenting.code.ReasonForNewEpisode.LEGAL_STATUS)
                        .build());
        assertThat(count("dental-check-12-months", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("dental-check-12-months", "2026-03-31", file)).isEqualTo("0/1");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 0/1", "2024-04-01, 1/1", "2025-03-31, 1/1", "2025-04-01, 0/1"})
    void anActOfTheYearIsOneFromTheFirstOfAprilOn(String on, String expected) {
        LocalDate act = day(on);
        assertThat(count("dental-check-12-months", YEAR_END, settled().addDentalCheck(DentalCheck.made(act))))
                .isEqualTo(expected);
        assertThat(count(
                        "review-health-assessment-12-months",
                        YEAR_END,
                        settled().addHealthAssessment(HealthAssessment.review(act))))
                .isEqualTo(expected);
        assertThat(count("conviction", YEAR_END, settled().addConviction(new Conviction(act))))
                .isEqualTo(expected);
        assertThat(count(
                        "drug-problem",
                        YEAR_END,
                        settled()
                                .addSubstanceMisuse(
                                        SubstanceMisuse.builder().on(act).build())))
                .isEqualTo(expected);
        assertThat(count("sdq-completed", YEAR_END, settled().addSdqScore(SdqScore.of(act, 9))))
                .isEqualTo(expected);
        assertThat(count("sdq-submitted", YEAR_END, settled().addSdqScore(SdqScore.of(act, 9))))
                .isEqualTo(expected);
    }

    @Test
    void anInitialAssessmentIsNoReview() {
        assertThat(count(
                        "review-health-assessment-12-months",
                        YEAR_END,
                        settled().addHealthAssessment(HealthAssessment.initial(day("2024-06-01")))))
                .isEqualTo("0/1");
    }

    @Test
    void theReturnAnswersOnTheLastDayOfItsYearAndNotBefore() {
        CaseFileBuilder file = without(
                        settled(),
                        ActKind.DENTAL_CHECK,
                        ActKind.HEALTH_ASSESSMENT,
                        ActKind.IMMUNISATION,
                        ActKind.CONVICTION,
                        ActKind.SUBSTANCE_MISUSE)
                .addHealthYear(year().hadTeethChecked(true)
                        .hadHealthAssessment(false)
                        .isImmunised(true)
                        .wasConvicted(false)
                        .misusesSubstances(true)
                        .build());
        assertThat(count("dental-check-12-months", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("dental-check-up-to-date", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("review-health-assessment-12-months", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count("immunisations-up-to-date", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("conviction", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count("drug-problem", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("dental-check-12-months", "2025-03-30", file)).isEqualTo("0/0 ?1");
        assertThat(count("dental-check-12-months", "2025-04-01", file)).isEqualTo("0/0 ?1");
        assertThat(count("dental-check-12-months", "2026-03-31", file)).isEqualTo("0/0 ?1");
    }

    @Test
    void twoReturnsThatDifferSayNothing() {
        CaseFileBuilder file = without(settled(), ActKind.DENTAL_CHECK)
                .addHealthYear(year().hadTeethChecked(true).build())
                .addHealthYear(year().hadTeethChecked(false).build());
        assertThat(count("dental-check-12-months", YEAR_END, file)).isEqualTo("0/0 ?1");
    }

    @Test
    void developmentIsAskedUnderFiveAndKnownFromTheReturnAlone() {
        CaseFileBuilder file = inCareFrom("2022-01-01")
                .addHealthYear(year().hadDevelopmentChecks(true).build());
        String measure = "developmental-checks-up-to-date-under-5";
        assertThat(count(measure, YEAR_END, file.born(day("2020-04-01")))).isEqualTo("1/1");
        assertThat(count(measure, YEAR_END, file.born(day("2020-03-31")))).isEqualTo("0/0");
        assertThat(count(measure, YEAR_END, inCareFrom("2022-01-01").born(day("2021-06-01"))))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void theLatestStandingOfImmunisationsDecides() {
        CaseFileBuilder file = settled()
                .addImmunisation(new Immunisation(day("2023-01-01"), false))
                .addImmunisation(new Immunisation(day("2024-01-01"), true))
                .addImmunisation(new Immunisation(day("2025-04-01"), false));
        assertThat(count("immunisations-up-to-date", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("immunisations-up-to-date", "2025-04-01", file)).isEqualTo("0/1");
        assertThat(count("immunisations-up-to-date", YEAR_END, settled())).isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-30, 0/1", "2024-03-31, 1/1"})
    void aDentalCheckAYearAgoToTheDayIsUpToDate(String on, String expected) {
        CaseFileBuilder file = inCareFrom("2025-03-01").addDentalCheck(DentalCheck.made(day(on)));
        assertThat(count("dental-check-up-to-date", YEAR_END, file)).isEqualTo(expected);
        CaseFileBuilder declined = inCareFrom("2025-03-01").addDentalCheck(new DentalCheck(day(on), true));
        assertThat(count("dental-check-up-to-date", YEAR_END, declined)).isEqualTo("0/1");
        assertThat(count(
                        "dental-check-up-to-date",
                        YEAR_END,
                        observed(inCareFrom("2025-03-01"), ActKind.DENTAL_CHECK, on, YEAR_END)))
                .isEqualTo("0/1");
        assertThat(count(
                        "dental-check-up-to-date",
                        YEAR_END,
                        observed(inCareFrom("2025-03-01"), ActKind.DENTAL_CHECK, "2024-04-01", YEAR_END)))
                .isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 0/0",
        "2021-03-31, 0/1",
        "2008-04-01, 0/1",
        "2008-03-31, 0/0",
    })
    void aQuestionnaireIsAskedForFromFourTo16(String born, String expected) {
        assertThat(count("sdq-completed", YEAR_END, inCareFrom("2022-01-01").born(day(born))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2015-04-01, 0/0", "2015-03-31, 0/1", "2007-04-01, 0/1", "2007-03-31, 0/0"})
    void convictionsAreAskedFromTenTo17(String born, String expected) {
        assertThat(count("conviction", YEAR_END, inCareFrom("2022-01-01").born(day(born))))
                .isEqualTo(expected);
    }

    @Test
    void aChildWhoseBirthIsNotKnownMayBeOfTheAge() {
        assertThat(missing("conviction", YEAR_END, inCareFrom("2022-01-01")))
                .containsExactly("how old the child is and for how long looked after");
    }

    @Test
    void scoresAreAddedUpAndTheLatestOneCounts() {
        CaseFileBuilder first = settled()
                .addSdqScore(SdqScore.of(day("2024-05-01"), 30))
                .addSdqScore(SdqScore.of(day("2024-06-01"), 13));
        CaseFileBuilder other = settled()
                .id(org.corporateparenting.child.ChildId.of("C2"))
                .addHealthYear(year().difficultiesScore(17).build());
        assertThat(count("sdq-average-score", YEAR_END, first, other)).isEqualTo("2/2 sum 30");
    }

    @ParameterizedTest
    @CsvSource({
        "sdq-normal, 13, 1/1", "sdq-normal, 14, 0/1", "sdq-borderline, 13, 0/1", "sdq-borderline, 14, 1/1",
        "sdq-borderline, 16, 1/1", "sdq-borderline, 17, 0/1", "sdq-concern, 16, 0/1", "sdq-concern, 17, 1/1"
    })
    void aScoreIsInABand(String measure, int score, String expected) {
        assertThat(count(measure, YEAR_END, settled().addSdqScore(SdqScore.of(day("2024-05-01"), score))))
                .isEqualTo(expected);
    }

    @Test
    void whoHasNoScoreIsNotInTheMeanAndWhoseScoreIsNotOnRecordIsNotKnown() {
        assertThat(count("sdq-average-score", YEAR_END, settled())).isEqualTo("0/0");
        assertThat(count("sdq-concern", YEAR_END, without(settled(), ActKind.SDQ_SCORE)))
                .isEqualTo("0/0 ?1");
        CaseFileBuilder reason = without(settled(), ActKind.SDQ_SCORE)
                .addHealthYear(year().noScoreReason(SdqReason.OUTSIDE_AGE).build());
        assertThat(count("sdq-concern", YEAR_END, reason)).isEqualTo("0/0");
        assertThat(count("sdq-submitted", YEAR_END, reason)).isEqualTo("0/1");
        CaseFileBuilder wrong = without(settled(), ActKind.SDQ_SCORE)
                .addHealthYear(year().difficultiesScore(41).build());
        assertThat(count("sdq-concern", YEAR_END, wrong)).isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-03, 2012-06-03, 1/1", "2024-09-04, 2012-06-03, 0/1", "2024-09-03, 2022-06-04, 0/0"})
    void aQuestionnaireSoonAfterComingIntoCareTakesThreeMonths(String on, String born, String expected) {
        CaseFileBuilder file = inCareFrom("2024-06-03").born(day(born)).addSdqScore(SdqScore.of(day(on), 9));
        assertThat(count("sdq-within-3-months-age-2-17", YEAR_END, file)).isEqualTo(expected);
    }
}
