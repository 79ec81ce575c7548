package org.corporateparenting.code;

import java.util.Optional;

/**
 * Yes or no, as a digit.
 *
 * <p>Columns of the return that hold one, and what yes says:
 * <ul>
 * <li>MOTHER: a female who has a child of her own, whether or not she looks after it;
 * <li>UASC: was an unaccompanied asylum-seeking child at some time in the year;
 * <li>CONVICTED: convicted, or given a youth caution or conditional caution, in the year (10 and over);
 * <li>HEALTH_CHECK: checks of development up to date (under 5);
 * <li>IMMUNISATIONS: immunisations up to date;
 * <li>TEETH_CHECK: teeth checked in the year;
 * <li>HEALTH_ASSESSMENT: annual health assessment done;
 * <li>SUBSTANCE_MISUSE: a substance misuse problem identified;
 * <li>INTERVENTION_RECEIVED: an intervention for it received;
 * <li>INTERVENTION_OFFERED: an intervention for it offered and refused;
 * <li>FOSTER_CARE: adopted by a former foster carer.
 * </ul>
 */
public enum Flag implements Code {
    /** {@code 0}: no. */
    NO("0", "no"),
    /** {@code 1}: yes. */
    YES("1", "yes");

    private static final CodeSet<Flag> CODE_SET = CodeSet.of("a flag", values());

    private final CodeEntry entry;

    Flag(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The flag of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static Flag of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The flag of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<Flag> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<Flag> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the answer is yes.
     *
     * @return true for {@code 1}
     */
    public boolean isYes() {
        return this == YES;
    }
}
