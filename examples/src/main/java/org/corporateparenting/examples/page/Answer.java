package org.corporateparenting.examples.page;

import java.util.Locale;

/** The six answers to "was this duty done?", each with a word and a sign, so that no meaning hangs on colour. */
public enum Answer {
    MET("Met", "\u2713", "done by the day it was due"),
    MET_LATE("Met late", "\u25D0", "done, after the day it was due"),
    NOT_YET_DUE("Not yet due", "\u25CB", "not done, and there is still time"),
    OVERDUE("Overdue", "\u25B2", "not done, and the day has passed"),
    NOT_APPLICABLE("Not applicable", "\u2013", "the duty fell away before it was due"),
    NOT_DETERMINABLE("Cannot be determined", "?", "what is recorded does not settle it");

    private final String label;
    private final String sign;
    private final String meaning;

    Answer(String label, String sign, String meaning) {
        this.label = label;
        this.sign = sign;
        this.meaning = meaning;
    }

    /** The answer in words. */
    public String label() {
        return label;
    }

    /** A sign that tells it from the others without colour. */
    public String sign() {
        return sign;
    }

    /** What the answer says, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The name in the style sheet and in the script. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reader should look at each such duty. */
    public boolean isException() {
        return this == OVERDUE || this == MET_LATE || this == NOT_DETERMINABLE;
    }
}
