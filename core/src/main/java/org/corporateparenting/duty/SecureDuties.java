package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * The duty to review whether a child must be kept in secure accommodation: SEC-05.
 *
 * <p>Each stay has its own reviews. Where the stays themselves were not supplied, the days in a secure children's home stand
 * for them.
 */
final class SecureDuties {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Assessment assessment;
    private final CaseFile caseFile;

    SecureDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        ImmutableList<DateRange> stays = stays();
        if (!stays.isEmpty()) {
            Acts reviews = Acts.of(
                    ActKind.SECURE_REVIEW,
                    caseFile.secureReviews().stream()
                            .map(SecureReview::on)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                    caseFile.observed(ActKind.SECURE_REVIEW));
            stays.forEach(stay -> reviews(stay, reviews));
        }
    }

    private void reviews(DateRange stay, Acts reviews) {
        LocalDate start = stay.start();
        Optional<Owed.Ending> ending = Assessment.endOf(stay, "the stay in secure accommodation ended");
        assessment.owed(SecureRules.FIRST, start, ending, reviews, start);
        for (LocalDate day : reviews.in(assessment.upToAsAt(stay))) {
            assessment.owed(SecureRules.LATER, day, ending, reviews, day.plusDays(1));
        }
    }

    private ImmutableList<DateRange> stays() {
        if (!caseFile.secureStays().isEmpty()
                || caseFile.observed(ActKind.SECURE_STAY).on(assessment.asAt())) {
            return DateRange.merged(
                    caseFile.secureStays().stream().map(SecureDuties::days).toList());
        }
        return DateRange.merged(caseFile.history().episodes().stream()
                .filter(episode ->
                        episode.placementType().filter(PlacementType::isSecure).isPresent())
                .map(Episode::range)
                .toList());
    }

    /** The days of a stay; one that ends on the day on which it began holds that day. */
    private static DateRange days(SecureStay stay) {
        LocalDate first = dayOf(stay.began());
        return new DateRange(
                first, stay.ended().map(SecureDuties::dayOf).map(day -> day.equals(first) ? day.plusDays(1) : day));
    }

    private static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ENGLAND).toLocalDate();
    }
}
