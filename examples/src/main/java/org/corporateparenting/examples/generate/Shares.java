package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;

/**
 * Things, each with its share of all cases.
 *
 * @param parts the things with their weights, which need not make 1 or 100
 * @param total the sum of the weights
 */
record Shares<T>(ImmutableList<Part<T>> parts, double total) {

    /**
     * One thing.
     *
     * @param thing the thing
     * @param weight its weight among the others
     */
    record Part<T>(T thing, double weight) {}

    static <T> Shares<T> of() {
        return new Shares<>(ImmutableList.of(), 0);
    }

    /** These shares and one more. */
    Shares<T> and(double weight, T thing) {
        return new Shares<>(
                ImmutableList.<Part<T>>builder()
                        .addAll(parts)
                        .add(new Part<>(thing, weight))
                        .build(),
                total + weight);
    }

    /** The thing at a point between 0 and 1. */
    T at(double point) {
        double rest = point * total;
        for (Part<T> part : parts) {
            rest -= part.weight;
            if (rest < 0) {
                return part.thing;
            }
        }
        return parts.get(parts.size() - 1).thing;
    }
}
