package org.corporateparenting.duty;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;

/** Stays in secure accommodation that call for a review of the criteria. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum SecureSituation implements Situation {
    FIRST_SECURE_REVIEW("SEC-05/first", SecureSituation::placed),
    LATER_SECURE_REVIEW(
            "SEC-05/later", trigger -> placed(trigger.minusDays(20)).addSecureReview(new SecureReview(trigger)));

    private final String duty;
    private final Function<LocalDate, CaseFileBuilder> triggered;

    SecureSituation(String duty, Function<LocalDate, CaseFileBuilder> triggered) {
        this.duty = duty;
        this.triggered = triggered;
    }

    static CaseFileBuilder placed(LocalDate day) {
        return Cases.inCareFrom(day)
                .addSecureStay(
                        new SecureStay(day.atTime(9, 0).atOffset(ZoneOffset.UTC), Optional.empty(), Optional.empty()));
    }

    @Override
    public String duty() {
        return duty;
    }

    @Override
    public CaseFileBuilder triggeredOn(LocalDate trigger) {
        return triggered.apply(trigger);
    }

    @Override
    public CaseFileBuilder done(LocalDate trigger, LocalDate day) {
        return triggeredOn(trigger).addSecureReview(new SecureReview(day));
    }
}
