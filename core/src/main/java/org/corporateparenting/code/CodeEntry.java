package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.law.Confidence;

/**
 * What a code list says of one code.
 *
 * @param code the text as it stands in a return
 * @param meaning what it stands for, in this library's own words
 * @param validity the collection years in which it is on the list
 * @param confidence how sure this library is of code, meaning and years
 */
public record CodeEntry(String code, String meaning, CodeValidity validity, Confidence confidence) {

    /**
     * Checks that there is a code and a meaning.
     *
     * @param code as above
     * @param meaning as above
     * @param validity as above
     * @param confidence as above
     */
    public CodeEntry {
        requireNonNull(validity, "validity");
        requireNonNull(confidence, "confidence");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code is blank; it must be the text that stands in a return");
        }
        if (meaning.isBlank()) {
            throw new IllegalArgumentException(
                    "meaning of " + code + " is blank; it must say what the code stands for");
        }
    }

    /**
     * An entry on the list in every year, confirmed by at least two sources other than the department's own text.
     *
     * @param code the text as it stands in a return
     * @param meaning what it stands for
     * @return the entry
     */
    public static CodeEntry of(String code, String meaning) {
        return of(code, meaning, CodeValidity.ALWAYS);
    }

    /**
     * An entry on the list in some years, confirmed by at least two sources other than the department's own text.
     *
     * @param code the text as it stands in a return
     * @param meaning what it stands for
     * @param validity the collection years in which it is on the list
     * @return the entry
     */
    public static CodeEntry of(String code, String meaning, CodeValidity validity) {
        return new CodeEntry(code, meaning, validity, Confidence.VERIFIED_SECONDARY);
    }
}
