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

    private final Frame frame;

    SecureSituation(String duty, Function<LocalDate, CaseFileBuilder> triggered) {
        this.frame = Frame.of(duty, triggered, (file, day) -> file.addSecureReview(new SecureReview(day)));
    }

    static CaseFileBuilder placed(LocalDate day) {
        return Cases.inCareFrom(day)
                .addSecureStay(
                        new SecureStay(day.atTime(9, 0).atOffset(ZoneOffset.UTC), Optional.empty(), Optional.empty()));
    }

    @Override
    public Frame frame() {
        return frame;
    }
}
