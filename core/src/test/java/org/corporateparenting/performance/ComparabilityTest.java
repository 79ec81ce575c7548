package org.corporateparenting.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.performance.Samples.measure;
import static org.corporateparenting.performance.Samples.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that sources define each in its own way are not held against one another. */
class ComparabilityTest {

    private static final Measures ALL = Measures.catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KPI-10                                        | care-leavers-suitable-accommodation-19-21 | aged 17 to 21, looked after at 16 against aged 19 to 21, looked after at 16
                    KPI-10                                        | care-leavers-suitable-accommodation-16-21 | aged 17 to 21, looked after at 16 against aged 16 to 21, looked after at 16
                    care-leavers-eet-17-21                        | care-leavers-eet-19-21                    | aged 17 to 21, looked after at 16 against aged 19 to 21, looked after at 16
                    pathway-plan-up-to-date                       | pathway-plan-18-21                        | of any age against aged 18 to 21
                    KPI-08                                        | three-or-more-placements-financial-year   | in the twelve months before against from April to March
                    three-or-more-placements-financial-year       | three-or-more-placements-2-years          | from April to March against in the two years before
                    initial-health-assessment-28-days             | initial-health-assessment-20-working-days | 28 days against 20 working days
                    initial-health-assessment-28-days             | iha-2017                                  | 28 days against a time that is not said
                    care-plan-within-20-working-days              | care-plan-3-months-plus                   | 20 working days against no stated limit
                    care-plan-up-to-date                          | care-plan-3-months-plus                   | of any age against of any age, in care for 3 months
                    pep-current                                   | pep-completed-last-term                   | on the day of the count against in a school term
                    pep-current                                   | pep-within-20-days                        | no stated limit against 20 days
                    pep-north-school-age-compliance               | pep-north-school-age-quality              | those whose personal education plan was judged good
                    first-review-on-time                          | subsequent-review-on-time                 | 20 working days against 6 months after the one before
                    first-review-on-time                          | reviews-on-time-open-4-weeks              | of any age against of any age, in care for 28 days
                    in-touch-up-to-date                           | in-touch-within-8-weeks                   | no stated limit against 8 weeks
                    in-touch-within-8-weeks                       | contact-8-weeks-18-21                     | of any age against aged 18 to 21
                    entry-to-adoptive-placement-days              | adoption-a1-entry-to-placement            | in the period reported against in three years
                    KPI-18                                        | adoption-a2-order-to-match                | in the period reported against in three years
                    adopted-within-18-months-of-entry             | adoption-a3-under-14-months               | 18 months against 14 months
                    KPI-12                                        | over-20-miles-2017-share                  | over 20 miles and outside the boundary against over 20 miles
                    KPI-12                                        | out-of-county-2017                        | over 20 miles and outside the boundary against outside the boundary
                    out-of-area-share                             | placed-in-area-share                      | outside the boundary against inside the boundary
                    foster-in-house-share                         | own-carer-share                           | children in foster placements against all placements of children in care
                    foster-in-house-share                         | own-provision-share                       | children in foster placements against children in care
                    return-interviews-72-hours                    | return-interviews-completed               | 72 hours against no stated limit
                    return-interviews-72-hours                    | return-interviews-low                     | 72 hours against no stated limit
                    review-participation-latest                   | review-participation-4-plus               | of any age against aged 4 and over
                    reviews-attended-headline                     | reviews-attended-or-views-headline        | those which the child attended, children under 4 counted as attending against
                    review-participation-board                    | stockton-attend-reviews                   | from April to March against on the day of the count
                    children-in-care                              | children-in-care-rate                     | COUNT against RATE_PER_10K
                    children-in-care-rate                         | children-in-need-rate                     | they are no versions of one count: Children in care for each 10,000 against Rate of children in need
                    """)
    void versionsThatDifferAreRefusedInWords(String own, String other, String because) {
        Comparability there = ALL.get(own).compareWith(ALL.get(other));
        Comparability back = ALL.get(other).compareWith(ALL.get(own));

        assertThat(there.isComparable()).isFalse();
        assertThat(there.because()).contains(because);
        assertThat(back.isComparable()).isFalse();
    }

    @Test
    void oneDefinitionUnderTwoIdsIsComparable() {
        Measure own = ALL.get("in-foster-care");
        Measure other = ALL.get("foster-share");

        assertThat(own.compareWith(other))
                .isEqualTo(new Comparability(true, "the same is counted: Share in foster care"));
        assertThat(own.difference(number("73"), other, number("70"))).isEqualByComparingTo("3");
    }

    @Test
    void contractMeasureIsComparableWithItsOwnPublishedFigures() {
        Measure published = Scorecards.northamptonshireMarch2023()
                .find("referrals-repeat-within-12-months")
                .orElseThrow()
                .measure();

        assertThat(ALL.get("KPI-02").compareWith(published).isComparable()).isTrue();
        assertThat(published.compareWith(ALL.get("KPI-02")).isComparable()).isTrue();
        assertThat(published.compareWith(ALL.get("KPI-01")).isComparable()).isFalse();
    }

    @Test
    void differenceAcrossVersionsIsRefusedAndBothAreNamed() {
        assertThatThrownBy(() ->
                        ALL.get("KPI-09").difference(number("61.7"), ALL.get("care-leavers-eet-19-21"), number("48.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("KPI-09 cannot be compared with care-leavers-eet-19-21: aged 17 to 21, looked after at 16"
                        + " against aged 19 to 21, looked after at 16");
        assertThat(ALL.get("KPI-09").difference(number("61.7"), ALL.get("KPI-09"), number("63.0")))
                .isEqualByComparingTo("-1.3");
    }

    @Test
    void measureWithoutDefinitionIsComparableWithItselfOnly() {
        Measure bare = measure(Unit.PERCENT, Polarity.HIGHER);
        Measure relative = bare.toBuilder().id("M-2").family("F").build();

        assertThat(bare.compareWith(bare).isComparable()).isTrue();
        assertThat(bare.compareWith(relative).because())
                .isEqualTo("they are no versions of one count: A measure against A measure");
        assertThat(bare.toBuilder().family("F").build().compareWith(relative))
                .isEqualTo(new Comparability(false, "neither says what is counted"));
    }

    @Test
    void windowThatIsNotStatedAgreesWithNone() {
        Measure own = measure(Unit.PERCENT, Polarity.HIGHER).toBuilder()
                .family("F")
                .numerator("those asked")
                .build();
        Measure other = own.toBuilder().id("M-2").build();

        assertThat(own.compareWith(own).isComparable()).isTrue();
        assertThat(own.compareWith(other).because())
                .isEqualTo("in a time that is not stated against in a time that is not stated");
        assertThat(own.toBuilder()
                        .window(MeasureWindow.MONTH)
                        .build()
                        .compareWith(
                                other.toBuilder().window(MeasureWindow.MONTH).build())
                        .isComparable())
                .isTrue();
    }

    @Test
    void sameIdOfAnotherCohortIsRefused() {
        Measure own = ALL.get("KPI-09");
        Measure changed = own.toBuilder().cohort(Cohort.aged(18, 25)).build();

        assertThat(own.compareWith(changed).because())
                .isEqualTo("aged 17 to 21, looked after at 16 against aged 18 to 25");
    }

    @Test
    void reasonIsNeverBlank() {
        assertThatThrownBy(() -> new Comparability(true, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("because is blank; it must say why");
    }
}
