package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * What the rules of the return found.
 *
 * @param judgedBy of which year the return is, and by which year's rules it was judged
 * @param children how many children something was found about
 * @param findings how many findings there are
 * @param open how many questions are open
 * @param causes the few causes of most findings, the gravest first
 * @param rules the rules that found something, those with most findings first
 * @param lacking the rules that could not be judged for any child, with what they lack
 */
public record ReturnPart(
        String judgedBy,
        int children,
        int findings,
        int open,
        ImmutableList<Cause> causes,
        ImmutableList<Rule> rules,
        ImmutableList<Lacking> lacking) {

    /**
     * Something that makes several findings.
     *
     * @param rule the rule by which it is best seen
     * @param title what must hold
     * @param children how many children it concerns
     * @param findings how many findings would go with it
     */
    public record Cause(String rule, String title, int children, int findings) {}

    /**
     * What one rule found.
     *
     * @param id the department's code
     * @param title what must hold
     * @param remedy how to mend a breach
     * @param severity how much a breach weighs, in words
     * @param stage the stage in which the department applies it, or nothing
     * @param findings how many breaches there are
     * @param open of how many rows it cannot be told
     * @param rows where the breaches are
     */
    public record Rule(
            String id,
            String title,
            String remedy,
            String severity,
            String stage,
            int findings,
            int open,
            ImmutableList<Row> rows) {}

    /**
     * One breach.
     *
     * @param child the authority's own opaque key
     * @param place table, row and fields
     */
    public record Row(String child, String place) {}

    /**
     * Something that several rules lack.
     *
     * @param what what is lacking
     * @param rules the rules that could not be judged without it
     */
    public record Lacking(String what, ImmutableList<String> rules) {}
}
