package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;

/**
 * What became of a young person after care, or what is prepared while they are in care at 16 or over.
 *
 * @param eligibility the group to which the record assigns them, in words
 * @param answers how they were when they left and on each birthday since, to the 25th; empty while in care
 * @param latestContact the day of the latest contact
 * @param planReviewed the day on which the pathway plan was last reviewed
 * @param adviser the key of the personal adviser
 */
record LeaverFacts(
        String eligibility,
        ImmutableList<From<Answer>> answers,
        Optional<LocalDate> latestContact,
        Optional<LocalDate> planReviewed,
        Optional<String> adviser) {

    /**
     * How a young person was.
     *
     * @param inTouch whether the authority was in touch with them
     * @param activity what they did
     * @param accommodation where they lived
     */
    record Answer(InTouch inTouch, Activity activity, Accommodation accommodation) {}
}
