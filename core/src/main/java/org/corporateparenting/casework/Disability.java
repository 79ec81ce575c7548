package org.corporateparenting.casework;

import com.google.common.base.CharMatcher;

/**
 * A disability of the child, by the code of the children in need census. SSD: disability.
 *
 * @param code the code, without white space around it, such as {@code MOB}; {@code NONE} says that there is none
 */
public record Disability(String code) {

    private static final String NONE = "NONE";

    /**
     * Trims the code and checks that something is left.
     *
     * @param code as above
     */
    public Disability {
        code = CharMatcher.whitespace().trimFrom(code);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("code is blank; a disability has a code of at least one character");
        }
    }

    /**
     * Whether the record says that the child has no disability.
     *
     * @return true if the code is {@code NONE}, in any letter case
     */
    public boolean isNone() {
        return NONE.equalsIgnoreCase(code);
    }
}
