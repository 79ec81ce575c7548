package org.corporateparenting.casework;

/** The kinds of dated act and fact that a source may or may not supply. */
public enum ActKind {
    /** Reviews of the child's case. */
    REVIEW("reviews"),
    /** When a review's decisions and record were issued. */
    REVIEW_PAPERS("review papers"),
    /** Visits by the authority's representative. */
    VISIT("visits"),
    /** Appointments of an independent reviewing officer. */
    REVIEWING_OFFICER("appointments of a reviewing officer"),
    /** Facts about placements that the returns do not carry. */
    PLACEMENT_TERMS("facts about placements"),
    /** Requests for a review or a visit, and notices of concern. */
    REQUEST("requests and notices");

    private final String plural;

    ActKind(String plural) {
        this.plural = plural;
    }

    /**
     * The kind in words.
     *
     * @return a plural noun, such as {@code visits}
     */
    public String plural() {
        return plural;
    }
}
