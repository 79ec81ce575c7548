package org.corporateparenting.code;

import java.util.Optional;

/**
 * Whether the authority is in touch with a care leaver (SSDA903: IN_TOUCH).
 *
 * <p>At 17 to 21 the answer describes the time around the birthday, at 22 to 25 whether the young person asked for
 * support and received it.
 */
public enum InTouch implements Code {
    /** {@code YES}: in touch. */
    IN_TOUCH("YES", "in touch"),
    /** {@code NO}: not in touch. */
    NOT_IN_TOUCH("NO", "not in touch"),
    /** {@code DIED}: died after leaving care. */
    DIED("DIED", "died after leaving care"),
    /** {@code REFU}: refuses contact. */
    REFUSES_CONTACT("REFU", "refuses contact"),
    /** {@code NREQ}: no longer needs services. */
    NO_LONGER_NEEDS_SERVICES("NREQ", "no longer needs services"),
    /** {@code RHOM}: at home with parents for six months or more. */
    RETURNED_HOME("RHOM", "at home with parents for six months or more");

    private static final CodeSet<InTouch> CODE_SET = CodeSet.of("an in-touch code", values());

    private final CodeEntry entry;

    InTouch(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The in-touch code of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static InTouch of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The in-touch code of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<InTouch> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<InTouch> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the authority is in touch.
     *
     * @return true for {@code YES}
     */
    public boolean isInTouch() {
        return this == IN_TOUCH;
    }

    /**
     * Whether published care-leaver figures count the young person at all: those who died or went home are returned,
     * then left out.
     *
     * @return true for all but {@code DIED} and {@code RHOM}
     */
    public boolean isInPublishedFigures() {
        return this != DIED && this != RETURNED_HOME;
    }
}
