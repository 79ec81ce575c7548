package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.time.DateRange;

/**
 * What follows from accommodation that the authority provides under sections 23B and 24B: the review of the pathway plan
 * (CL-12) and the personal adviser's visits (CL-14). The record of the accommodation is taken at its word.
 */
final class AccommodationVisits {

    private final Assessment assessment;
    private final Acts reviews;
    private final Acts visits;

    AccommodationVisits(Assessment assessment, Acts reviews) {
        this.assessment = assessment;
        this.reviews = reviews;
        this.visits = LeavingCareDuties.acts(
                assessment,
                ActKind.IN_TOUCH_CONTACT,
                assessment.caseFile().inTouchContacts().stream()
                        .filter(contact -> contact.mode() == ContactMode.AT_ACCOMMODATION)
                        .map(contact -> contact.on()));
    }

    void assess() {
        assessment.caseFile().providedAccommodation().stream()
                .map(ProvidedAccommodation::range)
                .filter(range -> !range.start().isAfter(assessment.asAt()))
                .distinct()
                .forEach(this::provided);
    }

    private void provided(DateRange range) {
        LocalDate start = range.start();
        LocalDate reviewFrom = start.plusDays(LeavingCareRules.DAYS_BEFORE_REVIEW);
        Optional<Owed.Ending> ending = Assessment.endOf(range, "the accommodation ended");
        if (range.asAt(assessment.asAt()).contains(reviewFrom)) {
            assessment.owedInTime(LeavingCareRules.ACCOMMODATED_REVIEW, reviewFrom, ending, reviews, reviewFrom);
        }
        assessment.owed(LeavingCareRules.FIRST_VISIT, start, ending, visits, start);
        ImmutableSortedSet<LocalDate> made = visits.in(assessment.upToAsAt(range));
        if (!made.isEmpty()) {
            beforeReview(made.first(), reviewFrom, ending);
            made.tailSet(made.first(), false)
                    .forEach(
                            day -> assessment.owed(LeavingCareRules.LATER_VISIT, day, ending, visits, day.plusDays(1)));
        }
    }

    /** Before the review that was held; while none was, there is no last day. */
    private void beforeReview(LocalDate first, LocalDate reviewFrom, Optional<Owed.Ending> ending) {
        Optional<LocalDate> held = reviews.firstIn(reviewFrom, assessment.asAt().plusDays(1));
        ImmutableList<Owed.Limit> limits = held.map(
                        day -> ImmutableList.of(Owed.Limit.on(day, "by the review of the pathway plan on " + day)))
                .orElseGet(() -> assessment.limit(LeavingCareRules.VISIT_BEFORE_REVIEW, first));
        assessment.owed(LeavingCareRules.VISIT_BEFORE_REVIEW, first, limits, ending, visits, first.plusDays(1));
    }
}
