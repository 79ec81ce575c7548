package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many duties had each answer.
 *
 * @param counts the duties by answer; an answer left out counts as none
 */
public record Tally(ImmutableMap<Answer, Integer> counts) {

    /** Counts answers. */
    public static Tally of(Stream<Answer> answers) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        answers.forEach(answer -> counts.merge(answer, 1, Integer::sum));
        return new Tally(Maps.immutableEnumMap(counts));
    }

    /** Adds tallies up. */
    public static Tally sum(Collection<Tally> tallies) {
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        tallies.forEach(tally -> tally.counts.forEach((answer, count) -> counts.merge(answer, count, Integer::sum)));
        return new Tally(Maps.immutableEnumMap(counts));
    }

    /** How many duties had an answer. */
    public int count(Answer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** How many duties there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many duties a reader should look at: overdue, met late, or not determinable. */
    public int exceptions() {
        return Stream.of(Answer.values())
                .filter(Answer::isException)
                .mapToInt(this::count)
                .sum();
    }
}
