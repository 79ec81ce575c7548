package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * What is known of an invented child's health.
 *
 * @param checks the assessments and dental checks
 */
record HealthFacts(ImmutableList<Check> checks) {

    /**
     * A check.
     *
     * @param kind of what kind
     * @param on the day
     * @param declined whether it was offered and declined
     */
    record Check(CheckKind kind, LocalDate on, boolean declined) {}

    /** The kinds of check. */
    enum CheckKind {
        INITIAL,
        REVIEW,
        DENTAL
    }
}
