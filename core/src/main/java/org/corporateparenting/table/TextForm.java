package org.corporateparenting.table;

import com.google.common.base.CharMatcher;

/** How text is written. */
public enum TextForm {
    /** As it is: for programs. Reading it back gives the same text. */
    EXACT {
        @Override
        String format(String text) {
            return text;
        }
    },
    /**
     * Safe to open in a spreadsheet, which would take some text for a formula and run it: for people. Text gets an
     * apostrophe in front if it starts with an apostrophe, a tab or a line end, or if {@code =}, {@code +}, {@code -} or
     * {@code @} is the first thing in it that is not white space. Whoever reads it back takes one apostrophe off the
     * front of each text that has one, and has the same text again.
     */
    SPREADSHEET {
        @Override
        String format(String text) {
            return startsFormula(text) ? "'" + text : text;
        }
    };

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final String FORMULA = "=+-@";
    private static final String FRONT = "'\t\r\n";

    abstract String format(String text);

    private static boolean startsFormula(String text) {
        String rest = SPACE.trimLeadingFrom(text);
        return (!rest.isEmpty() && FORMULA.indexOf(rest.charAt(0)) >= 0)
                || (!text.isEmpty() && FRONT.indexOf(text.charAt(0)) >= 0);
    }
}
