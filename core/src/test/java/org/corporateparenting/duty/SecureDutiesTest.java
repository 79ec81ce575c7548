package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.day;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.code.PlacementType;
import org.junit.jupiter.api.Test;

class SecureDutiesTest {

    @Test
    void eachStayHasItsOwnFirstReview() {
        CaseFileBuilder file = Cases.inCareFrom("2024-01-01")
                .addSecureStay(stay("2024-02-01T09:00Z", "2024-03-20T09:00Z"))
                .addSecureStay(stay("2024-05-01T09:00+01:00", "2024-05-20T09:00+01:00"))
                .addSecureReview(new SecureReview(day("2024-03-01")));
        assertThat(first(file))
                .extracting(AssessedDuty::kind)
                .containsExactly(DutyOutcome.MET, DutyOutcome.NOT_APPLICABLE);
        assertThat(first(file).get(0).working()).isEqualTo("Thu 1 Feb 2024 + 1 month");
        assertThat(first(file).get(1).reason()).contains("the stay in secure accommodation ended on 2024-05-20");
    }

    @Test
    void aMomentLateInTheEveningIsOfItsDayInEngland() {
        CaseFileBuilder file =
                Cases.inCareFrom("2024-01-01").addSecureStay(stay("2024-06-03T23:30Z", "2024-06-04T10:00Z"));
        assertThat(first(file)).extracting(AssessedDuty::trigger).containsExactly(day("2024-06-04"));
    }

    @Test
    void whereStaysWereNotSuppliedASecureHomeStandsForThem() {
        CaseFileBuilder file = Cases.child()
                .addEpisode(Cases.starts("2024-06-03")
                        .placementType(PlacementType.SECURE_CHILDRENS_HOME)
                        .build());
        assertThat(first(file)).isEmpty();
        file.observations(Observations.complete()
                .with(ActKind.SECURE_STAY, Observed.notSupplied())
                .with(ActKind.SECURE_REVIEW, Observed.notSupplied()));
        assertThat(first(file)).extracting(AssessedDuty::kind).containsExactly(DutyOutcome.NOT_DETERMINABLE);
        assertThat(first(file).get(0).missing()).isNotEmpty();
    }

    @Test
    void whoeverWasNeverInSecureAccommodationIsOwedNothing() {
        assertThat(first(Cases.inCareFrom("2024-01-01"))).isEmpty();
    }

    private static List<AssessedDuty> first(CaseFileBuilder file) {
        return Duties.standard().assess(file.build(), Cases.LONG_AFTER).all().stream()
                .filter(duty ->
                        duty.duty().text().equals("SEC-05") && duty.part().equals(Optional.of("first")))
                .toList();
    }

    private static SecureStay stay(String began, String ended) {
        return new SecureStay(OffsetDateTime.parse(began), Optional.of(OffsetDateTime.parse(ended)), Optional.empty());
    }
}
