package org.corporateparenting.code;

import java.util.Optional;

/**
 * The main reason why a child needed to be looked after (SSDA903: CIN); it holds for the whole period of care.
 *
 * <p>Tables drawn from the children-in-need census also know cases of other children than children in need; the
 * looked-after return has no code for these.
 */
public enum CategoryOfNeed implements Code {
    /** {@code N1}: abuse or neglect. */
    ABUSE_OR_NEGLECT("N1", "abuse or neglect"),
    /** {@code N2}: the child's own disability or illness. */
    CHILDS_DISABILITY_OR_ILLNESS("N2", "the child's own disability or illness"),
    /** {@code N3}: a parent's disability or illness. */
    PARENTS_DISABILITY_OR_ILLNESS("N3", "a parent's disability or illness"),
    /** {@code N4}: family in acute stress. */
    FAMILY_IN_ACUTE_STRESS("N4", "family in acute stress"),
    /** {@code N5}: family dysfunction. */
    FAMILY_DYSFUNCTION("N5", "family dysfunction"),
    /** {@code N6}: socially unacceptable behaviour. */
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6", "socially unacceptable behaviour"),
    /** {@code N7}: low income. */
    LOW_INCOME("N7", "low income"),
    /** {@code N8}: absent parenting. */
    ABSENT_PARENTING("N8", "absent parenting");

    private static final CodeSet<CategoryOfNeed> CODE_SET = CodeSet.of("a category of need", values());

    private final CodeEntry entry;

    CategoryOfNeed(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The category of need of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static CategoryOfNeed of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The category of need of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<CategoryOfNeed> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<CategoryOfNeed> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
