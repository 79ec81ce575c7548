package org.corporateparenting.performance;

/** What a printed figure is. Only a usable one is ever rated, averaged or taken for a trend. */
public enum FigureStatus {
    /** A number. */
    VALUE(true),
    /** A number that was printed under another header than its own and has been put right. */
    SHIFTED(true),
    /** Said not to be available, or not to apply. */
    NOT_AVAILABLE(false),
    /** Nothing is printed. */
    BLANK(false),
    /** To be confirmed. */
    TO_BE_CONFIRMED(false),
    /** A nought that was printed where nothing was measured. */
    FALSE_ZERO(false),
    /** Something is printed that cannot be read as a number or a sign for a missing one. */
    UNREADABLE(false);

    private final boolean usable;

    FigureStatus(boolean usable) {
        this.usable = usable;
    }

    /**
     * Whether there is a number to go by.
     *
     * @return true for {@link #VALUE} and {@link #SHIFTED}
     */
    public boolean isUsable() {
        return usable;
    }
}
