package org.corporateparenting.code;

import java.util.Optional;
import org.corporateparenting.law.Confidence;

/**
 * Accommodation codes that circulate and that no year of the return accepts: the suitable forms of homelessness and of
 * custody. One regional tool, and a list taken from it, carry them. They are here so that a reader can say what is
 * wrong with them; they have no validity in {@link Accommodation}.
 */
public enum RefusedAccommodation implements Code {
    /** {@code S1}: no fixed abode, or homeless, suitable. That it was never on the list is recalled. */
    NO_FIXED_ABODE_SUITABLE(new CodeEntry(
            "S1", "no fixed abode, or homeless, suitable", CodeValidity.ALWAYS, Confidence.RECALLED_MEDIUM)),
    /** {@code X1}: custody, suitable. That it was never on the list is recalled. */
    CUSTODY_SUITABLE(new CodeEntry("X1", "custody, suitable", CodeValidity.ALWAYS, Confidence.RECALLED_MEDIUM));

    private static final CodeSet<RefusedAccommodation> CODE_SET = CodeSet.of("a refused accommodation code", values());

    private final CodeEntry entry;

    RefusedAccommodation(CodeEntry entry) {
        this.entry = entry;
    }

    /**
     * The refused accommodation code of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static RefusedAccommodation of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The refused accommodation code of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<RefusedAccommodation> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<RefusedAccommodation> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
