package org.corporateparenting.sufficiency.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.ChildrensHome;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingDecisionTest {

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED_ACCOMMODATION,15,2021-09-08,SUPPORT,,,LAWFUL",
        "SUPPORTED_ACCOMMODATION,15,2021-09-09,SUPPORT,true,,UNLAWFUL",
        "SUPPORTED_ACCOMMODATION,16,2021-09-09,SUPPORT,,,LAWFUL",
        "SUPPORTED_ACCOMMODATION,16,2021-09-09,,,,NOT_KNOWN",
        "SUPPORTED_ACCOMMODATION,17,2023-10-27,SUPPORT,false,false,LAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,SUPPORT,false,false,UNLAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,SUPPORT,false,true,LAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,SUPPORT,true,,LAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,,false,false,UNLAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,SUPPORT,,,NOT_KNOWN",
        "SUPPORTED_ACCOMMODATION,17,2023-10-28,CARE,true,,UNLAWFUL",
        "SUPPORTED_ACCOMMODATION,17,2022-01-01,CARE,,,UNLAWFUL",
        "SUPPORTED_ACCOMMODATION,18,2023-10-28,CARE,false,false,NOT_CONCERNED",
        "CHILDRENS_HOME,12,2024-01-01,CARE,true,,LAWFUL",
        "CHILDRENS_HOME,12,2024-01-01,CARE,false,,UNLAWFUL",
        "CHILDRENS_HOME,12,2024-01-01,CARE,,,NOT_KNOWN",
        "RESIDENTIAL_SCHOOL,12,2024-01-01,,,,LAWFUL",
        "FURTHER_EDUCATION,15,2024-01-01,,,,UNLAWFUL",
        "FURTHER_EDUCATION,16,2024-01-01,,,,LAWFUL",
        "CARE_HOME,15,2024-01-01,CARE,true,,LAWFUL",
        "CARE_HOME,16,2024-01-01,CARE,true,,UNLAWFUL",
        "CARE_HOME,16,2024-01-01,,true,,NOT_KNOWN",
        "CARE_HOME,16,2024-01-01,,false,,UNLAWFUL",
    })
    void eachRowOfTheTableDecides(
            SettingKind kind,
            int age,
            LocalDate day,
            HelpGiven help,
            Boolean registered,
            Boolean transitional,
            Lawfulness expected) {
        SettingAnswer answer = SettingDecision.decide(SettingQuestion.builder()
                .kind(kind)
                .age(age)
                .day(day)
                .help(Optional.ofNullable(help))
                .isRegistered(Optional.ofNullable(registered))
                .isTransitional(Optional.ofNullable(transitional))
                .build());

        assertThat(answer.kind()).isEqualTo(expected);
        assertThat(answer.missing().isEmpty()).isEqualTo(expected != Lawfulness.NOT_KNOWN);
    }

    @Test
    void aGradeStandsOnlyWhereItsInspectionIsCertainlyTheLatest() {
        HomeRecord home = HomeRecord.builder()
                .home(ChildrensHome.builder().urn("SC1").build())
                .sector(ProviderSector.IN_HOUSE)
                .addInspection(inspection("2021-09-28", HomeGrade.GOOD))
                .addInspection(inspection("2021-10", HomeGrade.OUTSTANDING))
                .build();

        assertThat(home.gradeOn(LocalDate.of(2021, 9, 27))).isEmpty();
        assertThat(home.gradeOn(LocalDate.of(2021, 9, 28))).contains(HomeGrade.GOOD);
        assertThat(home.gradeOn(LocalDate.of(2021, 10, 30))).isEmpty();
        assertThat(home.gradeOn(LocalDate.of(2021, 10, 31))).contains(HomeGrade.OUTSTANDING);
        assertThat(home.mayAdmitOn(LocalDate.of(2021, 10, 31))).isFalse();
    }

    @Test
    void aPartOfAWeekCostsItsShareOfDays() {
        LocalDate from = LocalDate.of(2024, 4, 1);
        PlacementCost cost = PlacementCost.builder()
                .perWeek(new BigDecimal("1000"))
                .range(DateRange.startingOn(from))
                .putShare("health", new BigDecimal("40"))
                .putShare("council", new BigDecimal("60"))
                .build();

        assertThat(cost.over(DateRange.of(from, from.plusDays(7)))).hasToString("Optional[1000.00]");
        assertThat(cost.over(DateRange.of(from.minusDays(6), from.plusDays(1)))).hasToString("Optional[142.86]");
        assertThat(cost.over(DateRange.startingOn(from))).isEmpty();
        assertThat(cost.weeklyShareOf("health")).hasToString("Optional[400.00]");
        assertThat(cost.weeklyShareOf("school")).isEmpty();
    }

    private static HomeInspection inspection(String on, HomeGrade grade) {
        return new HomeInspection(PartialDate.parse(on), InspectionKind.FULL, Optional.of(grade));
    }
}
