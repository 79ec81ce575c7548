package org.corporateparenting.code;

import java.util.Optional;

/** The legal status of those who adopted the child (SSDA903: LS_ADOPTR). */
public enum AdoptersLegalStatus implements Code {
    /** {@code L0}: a single adopter. */
    SINGLE("L0", "a single adopter"),
    /** {@code L11}: married, of different sex. */
    MARRIED_DIFFERENT_SEX("L11", "married, of different sex"),
    /** {@code L12}: married, of the same sex. */
    MARRIED_SAME_SEX("L12", "married, of the same sex"),
    /** {@code L2}: in a civil partnership. */
    CIVIL_PARTNERSHIP("L2", "in a civil partnership"),
    /** {@code L3}: an unmarried couple of different sex. */
    UNMARRIED_DIFFERENT_SEX("L3", "an unmarried couple of different sex"),
    /** {@code L4}: a couple of the same sex, neither married nor in a civil partnership. */
    UNMARRIED_SAME_SEX("L4", "a couple of the same sex, neither married nor in a civil partnership");

    private static final CodeSet<AdoptersLegalStatus> CODE_SET = CodeSet.of("a legal status of adopters", values());

    private final CodeEntry entry;

    AdoptersLegalStatus(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The legal status of adopters of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static AdoptersLegalStatus of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The legal status of adopters of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<AdoptersLegalStatus> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<AdoptersLegalStatus> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether two people adopted.
     *
     * @return true for all but {@code L0}
     */
    public boolean isCouple() {
        return this != SINGLE;
    }

    /**
     * Whether the adopters' sex can be right together with this status: one person with single, a couple of different
     * or of the same sex as the status says, any couple with a civil partnership.
     *
     * @param sex the adopters' sex
     * @return true if both can be right
     */
    public boolean agreesWith(AdoptersSex sex) {
        return switch (this) {
            case SINGLE -> !sex.isCouple();
            case MARRIED_DIFFERENT_SEX, UNMARRIED_DIFFERENT_SEX -> sex == AdoptersSex.MAN_AND_WOMAN;
            case MARRIED_SAME_SEX, UNMARRIED_SAME_SEX -> sex.isSameSexCouple();
            case CIVIL_PARTNERSHIP -> sex.isCouple();
        };
    }
}
