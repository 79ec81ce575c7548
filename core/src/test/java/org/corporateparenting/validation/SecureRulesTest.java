package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.rule.Outcome.BREACHED;
import static org.corporateparenting.rule.Outcome.NOT_APPLICABLE;
import static org.corporateparenting.rule.Outcome.NOT_DETERMINABLE;
import static org.corporateparenting.rule.Outcome.SATISFIED;
import static org.corporateparenting.validation.Check.born;
import static org.corporateparenting.validation.Check.child;
import static org.corporateparenting.validation.Check.day;
import static org.corporateparenting.validation.Check.file;
import static org.corporateparenting.validation.Check.messages;
import static org.corporateparenting.validation.Check.outcome;
import static org.corporateparenting.validation.Check.rule;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureAuthority;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.rule.Outcome;
import org.junit.jupiter.api.Test;

class SecureRulesTest {

    private static final String NINE_ON_MONDAY = "2024-06-03T09:00+01:00";

    @Test
    void under13TheSecretaryOfStateApprovesFirst() {
        assertThat(outcome("SEC-01", born("2011-06-03").addSecureStay(openStay("2024-06-02T10:00+01:00"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("SEC-01", born("2011-06-03").addSecureStay(openStay(NINE_ON_MONDAY))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("SEC-01", born("2012-01-01").addSecureStay(approved("2024-06-03"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("SEC-01", born("2012-01-01").addSecureStay(approved("2024-06-04"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("SEC-01", child().addSecureStay(approved("2024-06-03"))))
                .isEqualTo(NOT_DETERMINABLE);
        assertThat(outcome("SEC-01", born("2012-01-01"))).isEqualTo(NOT_APPLICABLE);
        assertThat(outcome("SEC-01", born("2012-01-01").addSecureStay(openStay(NINE_ON_MONDAY)), "2024-06-02"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aSecureHomeWithoutStaysOnRecordLeavesApprovalAndHoursOpen() {
        CaseFileBuilder file = file("2012-01-01", "C2/K1 2024-06-03")
                .observations(Observations.complete().with(ActKind.SECURE_STAY, Observed.notSupplied()));
        assertThat(rule("SEC-01", file, Check.LONG_AFTER).missing())
                .containsExactly("whether the Secretary of State approved of secure accommodation");
        assertThat(rule("SEC-02", file, Check.LONG_AFTER).missing())
                .containsExactly("the hours in secure accommodation");
        assertThat(outcome("SEC-01", file.born(day("2011-06-03")))).isEqualTo(SATISFIED);
        assertThat(outcome("SEC-01", file("2012-01-01", "C2/K1 2024-06-03"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void seventyTwoHoursInTwentyEightDaysNeedNoCourt() {
        SecureStay first = stay("2024-06-01T09:00+01:00", NINE_ON_MONDAY);
        assertThat(outcome("SEC-02", stays(first, stay("2024-06-04T09:00+01:00", "2024-06-05T09:00+01:00"))))
                .isEqualTo(SATISFIED);
        CaseFileBuilder over = stays(first, stay("2024-06-04T09:00+01:00", "2024-06-05T09:01+01:00"));
        assertThat(outcome("SEC-02", over)).isEqualTo(BREACHED);
        assertThat(messages("SEC-02", over))
                .containsExactly("a child was kept in secure accommodation for more than 72 hours in 28 days without a"
                        + " court");
        assertThat(outcome("SEC-02", stays(first, stay("2024-06-29T09:00+01:00", "2024-06-30T09:01+01:00"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("SEC-02", child())).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aStayThatGoesOnIsCountedToTheEndOfTheDayAskedAbout() {
        assertThat(outcome("SEC-02", stays(openStay("2024-06-03T00:00+01:00")), "2024-06-05"))
                .isEqualTo(SATISFIED);
        assertThat(outcome("SEC-02", stays(openStay("2024-06-03T00:00+01:00")), "2024-06-06"))
                .isEqualTo(BREACHED);
    }

    @Test
    void aCourtMayAuthoriseMore() {
        SecureStay week = stay(NINE_ON_MONDAY, "2024-06-13T09:00+01:00");
        assertThat(outcome("SEC-02", stays(week))).isEqualTo(BREACHED);
        assertThat(outcome("SEC-02", stays(week).addSecureAuthorisation(order("2024-06-05", "2024-06-13"))))
                .isEqualTo(SATISFIED);
        assertThat(outcome("SEC-02", stays(week).addSecureAuthorisation(order("2024-06-07", "2024-06-13"))))
                .isEqualTo(BREACHED);
        assertThat(outcome("SEC-02", stays(week).addSecureAuthorisation(order("2024-06-04", "2024-06-06"))))
                .isEqualTo(NOT_DETERMINABLE);
        assertThat(rule(
                                "SEC-02",
                                stays(week)
                                        .observations(Observations.complete()
                                                .with(ActKind.SECURE_AUTHORISATION, Observed.notSupplied())),
                                Check.LONG_AFTER)
                        .missing())
                .containsExactly("what a court authorised");
    }

    @Test
    void timeBeforeAnOrderDoesNotCountOnceItHasRunOut() {
        CaseFileBuilder file = stays(
                        stay(NINE_ON_MONDAY, "2024-06-10T00:00+01:00"),
                        stay("2024-06-10T00:00+01:00", "2024-06-12T23:00+01:00"))
                .addSecureAuthorisation(order("2024-06-05", "2024-06-09"));
        assertThat(outcome("SEC-02", file)).isEqualTo(SATISFIED);
    }

    @Test
    void theTimeMayRunOnOverAHoliday() {
        CaseFileBuilder file = stays(stay("2024-03-26T10:00+00:00", "2024-03-29T12:00+00:00"));
        assertThat(rule("SEC-02", file, Check.LONG_AFTER).missing())
                .containsExactly("whether the time ran on over a Sunday or public holiday (regulation 10(3))");
    }

    @Test
    void authorisationsHaveTheirLongest() {
        assertThat(authorised(SecureAuthority.FIRST, "2024-10-31", "2025-01-31"))
                .isEqualTo(SATISFIED);
        assertThat(authorised(SecureAuthority.FIRST, "2024-10-31", "2025-02-01"))
                .isEqualTo(BREACHED);
        assertThat(authorised(SecureAuthority.FURTHER, "2024-08-31", "2025-02-28"))
                .isEqualTo(SATISFIED);
        assertThat(authorised(SecureAuthority.FURTHER, "2024-08-31", "2025-03-01"))
                .isEqualTo(BREACHED);
        assertThat(authorised(SecureAuthority.REMAND, "2024-06-03", "2024-07-01"))
                .isEqualTo(SATISFIED);
        assertThat(authorised(SecureAuthority.REMAND, "2024-06-03", "2024-07-02"))
                .isEqualTo(BREACHED);
        assertThat(outcome("SEC-04/first", child())).isEqualTo(NOT_APPLICABLE);
    }

    private static Outcome authorised(SecureAuthority kind, String made, String until) {
        return outcome(
                "SEC-04/" + Ascii.toLowerCase(kind.name()),
                child().addSecureAuthorisation(new SecureAuthorisation(kind, day(made), day(until))));
    }

    private static SecureAuthorisation order(String made, String until) {
        return new SecureAuthorisation(SecureAuthority.FIRST, day(made), day(until));
    }

    private static CaseFileBuilder stays(SecureStay... stays) {
        return born("2008-01-01").addAllSecureStays(List.of(stays));
    }

    private static SecureStay approved(String day) {
        return new SecureStay(
                OffsetDateTime.parse(NINE_ON_MONDAY), Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private static SecureStay stay(String began, String ended) {
        return new SecureStay(OffsetDateTime.parse(began), Optional.of(OffsetDateTime.parse(ended)), Optional.empty());
    }

    private static SecureStay openStay(String began) {
        return new SecureStay(OffsetDateTime.parse(began), Optional.empty(), Optional.empty());
    }
}
