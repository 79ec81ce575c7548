package org.corporateparenting.code;

import java.util.Optional;

/** A person's ethnic group (SSDA903: ETHNIC), with the broad group under which tables print it. */
public enum EthnicGroup implements Code {
    /** {@code WBRI}: White: British. */
    WHITE_BRITISH(EthnicBroadGroup.WHITE, "WBRI", "White: British"),
    /** {@code WIRI}: White: Irish. */
    WHITE_IRISH(EthnicBroadGroup.WHITE, "WIRI", "White: Irish"),
    /** {@code WOTH}: White: any other. */
    WHITE_OTHER(EthnicBroadGroup.WHITE, "WOTH", "White: any other"),
    /** {@code WIRT}: White: Traveller of Irish heritage. */
    WHITE_IRISH_TRAVELLER(EthnicBroadGroup.WHITE, "WIRT", "White: Traveller of Irish heritage"),
    /** {@code WROM}: White: Gypsy or Roma. */
    WHITE_GYPSY_OR_ROMA(EthnicBroadGroup.WHITE, "WROM", "White: Gypsy or Roma"),
    /** {@code MWBC}: Mixed: White and Black Caribbean. */
    MIXED_WHITE_AND_BLACK_CARIBBEAN(EthnicBroadGroup.MIXED, "MWBC", "Mixed: White and Black Caribbean"),
    /** {@code MWBA}: Mixed: White and Black African. */
    MIXED_WHITE_AND_BLACK_AFRICAN(EthnicBroadGroup.MIXED, "MWBA", "Mixed: White and Black African"),
    /** {@code MWAS}: Mixed: White and Asian. */
    MIXED_WHITE_AND_ASIAN(EthnicBroadGroup.MIXED, "MWAS", "Mixed: White and Asian"),
    /** {@code MOTH}: Mixed: any other. */
    MIXED_OTHER(EthnicBroadGroup.MIXED, "MOTH", "Mixed: any other"),
    /** {@code AIND}: Asian: Indian. */
    ASIAN_INDIAN(EthnicBroadGroup.ASIAN, "AIND", "Asian: Indian"),
    /** {@code APKN}: Asian: Pakistani. */
    ASIAN_PAKISTANI(EthnicBroadGroup.ASIAN, "APKN", "Asian: Pakistani"),
    /** {@code ABAN}: Asian: Bangladeshi. */
    ASIAN_BANGLADESHI(EthnicBroadGroup.ASIAN, "ABAN", "Asian: Bangladeshi"),
    /** {@code AOTH}: Asian: any other. */
    ASIAN_OTHER(EthnicBroadGroup.ASIAN, "AOTH", "Asian: any other"),
    /** {@code BCRB}: Black: Caribbean. */
    BLACK_CARIBBEAN(EthnicBroadGroup.BLACK, "BCRB", "Black: Caribbean"),
    /** {@code BAFR}: Black: African. */
    BLACK_AFRICAN(EthnicBroadGroup.BLACK, "BAFR", "Black: African"),
    /** {@code BOTH}: Black: any other. */
    BLACK_OTHER(EthnicBroadGroup.BLACK, "BOTH", "Black: any other"),
    /**
     * {@code CHNE}: Chinese. Looked-after tables print it under other ethnic groups, the census under Asian; the
     * former is followed.
     */
    CHINESE(EthnicBroadGroup.OTHER, "CHNE", "Chinese"),
    /** {@code OOTH}: any other ethnic group. */
    OTHER(EthnicBroadGroup.OTHER, "OOTH", "any other ethnic group"),
    /** {@code REFU}: declined to say. */
    REFUSED(EthnicBroadGroup.NOT_KNOWN, "REFU", "declined to say"),
    /** {@code NOBT}: not yet obtained. */
    NOT_YET_OBTAINED(EthnicBroadGroup.NOT_KNOWN, "NOBT", "not yet obtained");

    private static final CodeSet<EthnicGroup> CODE_SET = CodeSet.of("an ethnic group", values());

    private final EthnicBroadGroup broadGroup;
    private final CodeEntry entry;

    EthnicGroup(EthnicBroadGroup broadGroup, String code, String meaning) {
        this.broadGroup = broadGroup;
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The ethnic group of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static EthnicGroup of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The ethnic group of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<EthnicGroup> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<EthnicGroup> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * The group under which tables print it.
     *
     * @return the broad group; every code has exactly one
     */
    public EthnicBroadGroup broadGroup() {
        return broadGroup;
    }
}
