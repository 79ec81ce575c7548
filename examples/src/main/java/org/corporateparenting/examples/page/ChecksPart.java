package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * What is not as it should be in the records, and what cannot be told of them.
 *
 * @param rules the rules that found something, the gravest first
 */
public record ChecksPart(ImmutableList<Rule> rules) {

    /**
     * What one rule found.
     *
     * @param id the rule's id, with its part where it has several
     * @param title the rule in a few words
     * @param severity how much a breach weighs, in words
     * @param force statute, guidance or data convention, in words
     * @param citations the provisions
     * @param breaches how many breaches there are
     * @param open of how many records it cannot be told
     * @param rows each of them, breaches first
     */
    public record Rule(
            String id,
            String title,
            String severity,
            String force,
            ImmutableList<String> citations,
            int breaches,
            int open,
            ImmutableList<Row> rows) {}

    /**
     * One breach, or one open question.
     *
     * @param child the authority's own opaque key
     * @param answer breached, or cannot be determined
     * @param message what is wrong, or what would have to be known
     */
    public record Row(String child, String answer, String message) {}

    /** How many breaches there are. */
    public int breaches() {
        return rules.stream().mapToInt(Rule::breaches).sum();
    }

    /** How many questions are open. */
    public int open() {
        return rules.stream().mapToInt(Rule::open).sum();
    }
}
