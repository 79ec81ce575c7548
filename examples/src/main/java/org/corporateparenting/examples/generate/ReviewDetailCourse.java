package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.casework.review.ReviewDelayReason;
import org.corporateparenting.casework.review.ReviewMode;
import org.corporateparenting.casework.review.ReviewReportKind;
import org.corporateparenting.examples.generate.CaseActs.Review;

/** Invents how the reviews of the last two years were held, their reports, and concerns that were raised. */
final class ReviewDetailCourse {

    private static final int YEARS = 2;
    private static final Shares<ReviewMode> MODES = Shares.<ReviewMode>of()
            .and(70, ReviewMode.IN_PERSON)
            .and(20, ReviewMode.HYBRID)
            .and(10, ReviewMode.VIRTUAL);
    private static final Shares<ReviewDelayReason> DELAYS = Shares.<ReviewDelayReason>of()
            .and(3, ReviewDelayReason.SOCIAL_WORKER_CHANGE)
            .and(2, ReviewDelayReason.PARENT_ATTENDANCE)
            .and(2, ReviewDelayReason.IRO_CHANGED_DATE_IN_CHILDS_INTEREST)
            .and(1, ReviewDelayReason.IRO_SICKNESS);

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    ReviewDetailCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child, List<Review> reviews) {
        LocalDate since = timely.asAt().minusYears(YEARS);
        reviews.stream()
                .filter(review -> review.isHeld()
                        && review.on().isAfter(since)
                        && !review.on().isAfter(timely.asAt()))
                .map(Review::on)
                .distinct()
                .forEach(day -> review(child, day));
    }

    private void review(InventedChild child, LocalDate day) {
        lines.add(Sheet.REVIEW_DETAILS, child, day, chance.pick(MODES), chance.in(0.05) ? chance.pick(DELAYS) : "");
        for (ReviewReportKind kind : ReviewReportKind.values()) {
            lines.add(Sheet.REVIEW_REPORTS, child, day, kind, timely.after(day, 20));
        }
        if (chance.in(0.03)) {
            timely.passed(day.plusDays(1))
                    .ifPresent(raised -> lines.add(
                            Sheet.ESCALATIONS,
                            child,
                            raised,
                            chance.in(0.8) ? DisputeStage.INFORMAL : DisputeStage.FORMAL,
                            "delay of the plan",
                            timely.after(raised, 20),
                            ""));
        }
    }
}
