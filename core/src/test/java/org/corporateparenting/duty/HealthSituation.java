package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.review.Review;

/** The duties on health. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum HealthSituation implements Situation {
    FIRST_HEALTH_ASSESSMENT("HLT-01", Cases::inCareFrom, HealthSituation::assessedFirst),
    HEALTH_ASSESSED_FOR_REVIEW(
            "HLT-01",
            trigger -> reviewed(Cases.inCareFrom(trigger), trigger.plusDays(10)),
            HealthSituation::assessedFirst),
    HEALTH_TARGET("HLT-02/target", Cases::inCareFrom, HealthSituation::assessedFirst),
    HEALTH_UNDER_FIVE(
            "HLT-03",
            trigger -> assessedFirst(Cases.inCareFrom(trigger.minusDays(20)), trigger)
                    .born(trigger.minusYears(3)),
            HealthSituation::assessedAgain),
    HEALTH_FROM_FIVE(
            "HLT-03",
            trigger -> assessedFirst(Cases.inCareFrom(trigger.minusDays(20)), trigger)
                    .born(trigger.minusYears(9)),
            HealthSituation::assessedAgain);

    private final Frame frame;

    HealthSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
        this.frame = Frame.of(duty, triggered, act);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    private static CaseFileBuilder reviewed(CaseFileBuilder file, LocalDate day) {
        return file.addReview(Review.held(day));
    }

    private static CaseFileBuilder assessedFirst(CaseFileBuilder file, LocalDate day) {
        return file.addHealthAssessment(HealthAssessment.initial(day));
    }

    private static CaseFileBuilder assessedAgain(CaseFileBuilder file, LocalDate day) {
        return file.addHealthAssessment(HealthAssessment.review(day));
    }
}
