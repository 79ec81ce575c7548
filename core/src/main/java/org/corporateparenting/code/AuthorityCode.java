package org.corporateparenting.code;

import java.util.Optional;

/**
 * The department's number of a local authority with children's services: three digits (SSDA903: LA_PERM, PL_LA).
 *
 * <p>Only the form is checked; which numbers are in use changes with every reorganisation and is not known here. {@code
 * 999} is no authority but the mark of one not known, see {@link OtherPermanenceAuthority}.
 *
 * @param text three digits, of which the first is not 0
 */
public record AuthorityCode(String text) implements Comparable<AuthorityCode> {

    private static final int DIGITS = 3;

    /**
     * Checks the form.
     *
     * @param text as above
     */
    public AuthorityCode {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("'" + text
                    + "' is not the number of a local authority; it must be three digits from 100 to 998, such as 940");
        }
    }

    /**
     * The number of an authority from its text.
     *
     * @param text three digits
     * @return the number
     * @throws IllegalArgumentException if the text has another form
     */
    public static AuthorityCode of(String text) {
        return new AuthorityCode(text);
    }

    /**
     * The number of an authority from its text, if it has the form of one.
     *
     * @param text any text
     * @return the number, or empty
     */
    public static Optional<AuthorityCode> tryOf(String text) {
        return isWellFormed(text) ? Optional.of(new AuthorityCode(text)) : Optional.empty();
    }

    /** Orders by number. */
    @Override
    public int compareTo(AuthorityCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isWellFormed(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.charAt(0) != '0'
                && !text.equals(OtherPermanenceAuthority.NOT_KNOWN.code());
    }
}
