package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewBuilder;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.time.DateRange;

/** The duties on reviews. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum ReviewSituation implements Situation {
    FIRST_REVIEW("REV-01", Cases::inCareFrom, ReviewSituation::reviewed),
    SECOND_REVIEW(
            "REV-02", trigger -> reviewed(Cases.inCareFrom(trigger.minusDays(20)), trigger), ReviewSituation::reviewed),
    LATER_REVIEW(
            "REV-03",
            trigger -> reviewed(reviewed(Cases.inCareFrom(trigger.minusDays(100)), trigger.minusDays(80)), trigger),
            ReviewSituation::reviewed),
    FIRST_SHORT_BREAK_REVIEW("REV-06/first", Cases::shortBreak, ReviewSituation::reviewed),
    LATER_SHORT_BREAK_REVIEW(
            "REV-06/later",
            trigger -> reviewed(Cases.shortBreak(trigger.minusDays(60)), trigger),
            ReviewSituation::reviewed),
    ADJOURNED_REVIEW(
            "REV-07",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.adjourned(trigger)),
            ReviewSituation::reviewed),
    OFFICER_NAMED(
            "REV-08/handbook",
            Cases::inCareFrom,
            (file, day) -> file.addReviewingOfficer(new ReviewingOfficerAppointment(DateRange.startingOn(day)))),
    DECISIONS(
            "REV-09/decisions",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).decisionsIssued(day).build())),
    RECORD(
            "REV-09/record",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).recordCompleted(day).build())),
    DISTRIBUTION(
            "REV-09/distribution",
            trigger -> Cases.inCareFrom(trigger.minusDays(20)).addReview(Review.held(trigger)),
            (file, day) -> file.addReview(paperOf(file).recordDistributed(day).build()));

    private final Frame frame;

    ReviewSituation(
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

    private static ReviewBuilder paperOf(CaseFileBuilder file) {
        return Review.builder().on(file.build().reviews().get(0).on());
    }
}
