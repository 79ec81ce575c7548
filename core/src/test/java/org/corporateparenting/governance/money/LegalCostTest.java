package org.corporateparenting.governance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.governance.GovernanceSamples.said;

import java.math.BigDecimal;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCostTest {

    private static LegalCostBuilder cost(String year, String time, String disbursements, String total) {
        return LegalCost.builder()
                .year(CollectionYear.of(year))
                .time(new BigDecimal(time))
                .disbursements(new BigDecimal(disbursements))
                .totalPrinted(new BigDecimal(total));
    }

    @Test
    void sd012TotalThatIsAPoundAboveItsPartsIsReported() {
        assertThat(said(cost("2021/22", "2922700", "2260926", "5183627")
                        .row(3)
                        .build()
                        .audit()))
                .containsExactly(
                        "MONEY-04 legal_costs row 3 (total): legal costs of 2021/22 are printed as 5183627; time and"
                                + " disbursements are 5183626");
    }

    @ParameterizedTest
    @CsvSource({
        "2019/20, 2614260, 1875919, 4490179",
        "2020/21, 2906534, 1715047, 4621581",
        "2022/23, 3158928, 1906274, 5065202",
    })
    void totalThatIsItsPartsIsNotReported(String year, String time, String disbursements, String total) {
        assertThat(cost(year, time, disbursements, total).build().audit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2614260, 1875919, 4490179, 3978, 1000.00, 1128.75",
        "2906534, 1715047, 4621581, 4147, 1074.00, 1114.44",
        "2922700, 2260927, 5183627, 4557, 1115.00, 1137.51",
        "3158928, 1906274, 5065202, 4649, 1105.00, 1089.53",
    })
    void sd011AverageThatIsNotTotalOverMattersIsReported(
            String time, String disbursements, String total, int matters, String printed, String worked) {
        LegalCostBuilder cost = cost("2022/23", time, disbursements, total).matters(matters);

        assertThat(said(cost.averagePrinted(new BigDecimal(printed)).build().audit()))
                .containsExactly("MONEY-09 legal_costs (average): cost of a matter in 2022/23 is printed as " + printed
                        + "; the total over the matters is " + worked);
        assertThat(cost.averagePrinted(new BigDecimal(worked)).build().audit()).isEmpty();
    }

    @Test
    void averageOverNoMattersIsNotKnown() {
        assertThat(cost("2022/23", "1", "1", "2").matters(0).build().average(Rounding.WHOLE))
                .isEmpty();
        assertThat(cost("2022/23", "1", "1", "2").build().average(Rounding.WHOLE))
                .isEmpty();
    }
}
