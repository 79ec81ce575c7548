package org.corporateparenting.code;

import org.corporateparenting.law.Confidence;

/**
 * One code of a closed set. Every set is an enum whose constants are its codes, so that readers and rules can treat all
 * sets alike.
 */
public interface Code {

    /**
     * What the code list says of it.
     *
     * @return code, meaning, years and confidence
     */
    CodeEntry entry();

    /**
     * The text as it stands in a return.
     *
     * @return the code, such as {@code C2}
     */
    default String code() {
        return entry().code();
    }

    /**
     * What the code stands for.
     *
     * @return the meaning, in this library's own words
     */
    default String meaning() {
        return entry().meaning();
    }

    /**
     * When the code is on the list.
     *
     * @return the collection years
     */
    default CodeValidity validity() {
        return entry().validity();
    }

    /**
     * How sure this library is of code, meaning and years.
     *
     * @return the confidence in the source
     */
    default Confidence confidence() {
        return entry().confidence();
    }

    /**
     * Whether the code is on the list of a collection year.
     *
     * @param yearEnding the calendar year in which the collection year ends, such as 2026 for 2025/26
     * @return true if it may be used in that year
     * @throws IllegalArgumentException if the year does not have four digits
     */
    default boolean isValidIn(int yearEnding) {
        return validity().includes(yearEnding);
    }
}
