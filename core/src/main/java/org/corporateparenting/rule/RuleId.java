package org.corporateparenting.rule;

/**
 * The stable name of a rule, such as {@code REV-01} for a statutory rule or {@code 503A} for one of the return's own.
 *
 * @param text letters and digits, in groups joined by hyphens
 */
public record RuleId(String text) implements Comparable<RuleId> {

    /**
     * Checks the form.
     *
     * @param text as above
     */
    public RuleId {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a rule id; it must be letters and digits in groups joined by hyphens, such as REV-01");
        }
    }

    /**
     * A rule id from its text.
     *
     * @param text such as {@code REV-01}
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String text) {
        return new RuleId(text);
    }

    /** Orders by text. */
    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isWellFormed(String text) {
        boolean afterCharacter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean character = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!character && !(c == '-' && afterCharacter)) {
                return false;
            }
            afterCharacter = character;
        }
        return afterCharacter;
    }
}
