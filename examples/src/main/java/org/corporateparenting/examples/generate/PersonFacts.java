package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.PreviousPermanence;

/**
 * What is known of an invented child as a person.
 *
 * @param upn the unique pupil number, or a code in its place
 * @param disabilities codes of the children in need census; the code for none where there is none
 * @param statuses the immigration statuses, of a child from abroad
 * @param before how the child had left care for permanence before, if they had
 * @param firstChildBorn when a mother's first child was born
 */
record PersonFacts(
        String upn,
        ImmutableList<String> disabilities,
        ImmutableList<Immigration> statuses,
        Before before,
        Optional<LocalDate> firstChildBorn) {

    /**
     * An immigration status.
     *
     * @param status in words
     * @param seekingAsylum whether it is that of a child alone, seeking asylum
     * @param from the first day
     * @param to the day it ended
     */
    record Immigration(String status, boolean seekingAsylum, LocalDate from, Optional<LocalDate> to) {}

    /**
     * Permanence before this care.
     *
     * @param option what it was
     * @param authority of which authority, or what stands in its place
     * @param date when, in which ZZ stands for what is not known
     */
    record Before(PreviousPermanence option, String authority, String date) {}
}
