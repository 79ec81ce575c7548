package org.corporateparenting.code;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/** How a child took part in a review of the care plan (SSDA903: REVIEW_CODE). */
public enum Participation implements Code {
    /** {@code PN0}: under four years old at the review. */
    UNDER_FOUR("PN0", "under four years old at the review"),
    /** {@code PN1}: attended and spoke. */
    ATTENDED_AND_SPOKE("PN1", "attended and spoke"),
    /** {@code PN2}: attended, an advocate spoke. */
    ATTENDED_ADVOCATE_SPOKE("PN2", "attended, an advocate spoke"),
    /** {@code PN3}: attended and gave views without speech. */
    ATTENDED_VIEWS_WITHOUT_SPEECH("PN3", "attended and gave views without speech"),
    /** {@code PN4}: attended and gave no views. */
    ATTENDED_GAVE_NO_VIEWS("PN4", "attended and gave no views"),
    /** {@code PN5}: did not attend, an advocate was briefed. */
    ABSENT_ADVOCATE_BRIEFED("PN5", "did not attend, an advocate was briefed"),
    /** {@code PN6}: did not attend, views sent in another way. */
    ABSENT_VIEWS_SENT("PN6", "did not attend, views sent in another way"),
    /** {@code PN7}: did not attend, no views conveyed. */
    ABSENT_GAVE_NO_VIEWS("PN7", "did not attend, no views conveyed");

    private static final CodeSet<Participation> CODE_SET = CodeSet.of("a participation code", values());
    private static final ImmutableSet<Participation> ATTENDED = Sets.immutableEnumSet(
            ATTENDED_AND_SPOKE, ATTENDED_ADVOCATE_SPOKE, ATTENDED_VIEWS_WITHOUT_SPEECH, ATTENDED_GAVE_NO_VIEWS);
    private static final ImmutableSet<Participation> NO_VIEWS =
            Sets.immutableEnumSet(UNDER_FOUR, ATTENDED_GAVE_NO_VIEWS, ABSENT_GAVE_NO_VIEWS);

    private final CodeEntry entry;

    Participation(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The participation code of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static Participation of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The participation code of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<Participation> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<Participation> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the child was at the review. A child under four is not counted as there, though some local tables do so.
     *
     * @return true for {@code PN1} to {@code PN4}
     */
    public boolean hasAttended() {
        return ATTENDED.contains(this);
    }

    /**
     * Whether the child's views reached the review, by speech, through an advocate or in another way.
     *
     * @return true for {@code PN1}, {@code PN2}, {@code PN3}, {@code PN5} and {@code PN6}
     */
    public boolean hasGivenViews() {
        return !NO_VIEWS.contains(this);
    }

    /**
     * Whether the child was too young to be asked; such reviews are outside measures of participation.
     *
     * @return true for {@code PN0}
     */
    public boolean isUnderFour() {
        return this == UNDER_FOUR;
    }
}
