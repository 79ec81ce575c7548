package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * Whether promises are kept, and from which evidence.
 *
 * @param principles the statutory principles, each with how the promises that serve it stand
 * @param frameworks the promises by the document that makes them
 * @param lacking what promises call for and nobody holds, what most promises lack first
 */
public record PromisesPart(
        ImmutableList<Principle> principles, ImmutableList<Framework> frameworks, ImmutableList<Lacking> lacking) {

    /**
     * A statutory principle.
     *
     * @param promise the principle itself
     * @param kept how many promises that serve it are kept
     * @param partly how many are kept in part
     * @param notKept how many are not kept
     * @param noEvidence of how many there is no evidence
     */
    public record Principle(Row promise, int kept, int partly, int notKept, int noEvidence) {}

    /**
     * A document of promises.
     *
     * @param name what it is called
     * @param authority who promised
     * @param rows the promises
     */
    public record Framework(String name, String authority, ImmutableList<Row> rows) {}

    /**
     * A promise.
     *
     * @param id its id
     * @param title the promise in a few words
     * @param outcome whether it is kept, in words
     * @param evidence what was held, each with what it says
     * @param missing what nobody holds
     */
    public record Row(
            String id, String title, String outcome, ImmutableList<String> evidence, ImmutableList<String> missing) {}

    /**
     * Something that nobody holds.
     *
     * @param what what it is
     * @param promises the promises that call for it
     */
    public record Lacking(String what, ImmutableList<String> promises) {}
}
