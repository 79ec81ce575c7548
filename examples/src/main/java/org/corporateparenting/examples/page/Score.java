package org.corporateparenting.examples.page;

/** How a figure stands to its target, each with a word and a sign, so that no meaning hangs on colour. */
public enum Score {
    MET("score-met", "Met", "\u2713"),
    WITHIN_TOLERANCE("score-within", "Missed, within tolerance", "\u25D0"),
    OUTSIDE_TOLERANCE("score-outside", "Missed, outside tolerance", "\u25B2"),
    TOLERANCE_UNKNOWN("score-missed", "Missed, tolerance unknown", "\u25BC");

    private final String slug;
    private final String label;
    private final String sign;

    Score(String slug, String label, String sign) {
        this.slug = slug;
        this.label = label;
        this.sign = sign;
    }

    /** The name in the style sheet. */
    public String slug() {
        return slug;
    }

    /** The score in words. */
    public String label() {
        return label;
    }

    /** A sign that tells it from the others without colour. */
    public String sign() {
        return sign;
    }
}
