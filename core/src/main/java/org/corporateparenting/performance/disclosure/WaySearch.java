package org.corporateparenting.performance.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** The cheapest way from one junction to another; of several equally cheap, always the same. Dijkstra's search. */
final class WaySearch {

    private record Reached(int junction, long cost) {}

    private final List<List<Entry>> junctions;
    private final Entry without;
    private final PriorityQueue<Reached> queue =
            new PriorityQueue<>(Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::junction));
    private final Map<Integer, Long> costs = new HashMap<>();
    private final Map<Integer, Step> arrivals = new HashMap<>();

    /** A search among the entries at each junction, one of which is not to be used. */
    WaySearch(List<List<Entry>> junctions, Entry without) {
        this.junctions = junctions;
        this.without = without;
    }

    Optional<Way> cheapest(int start, int goal) {
        reach(start, 0);
        for (Reached at = queue.poll(); at != null && at.junction() != goal; at = queue.poll()) {
            if (at.cost() == cost(at.junction())) {
                leave(at);
            }
        }
        return costs.containsKey(goal) ? Optional.of(new Way(steps(start, goal), cost(goal))) : Optional.empty();
    }

    private void leave(Reached at) {
        for (Entry entry : junctions.get(at.junction())) {
            if (entry != without) {
                Step.along(entry, at.junction()).ifPresent(step -> take(step, at.cost() + step.cost()));
            }
        }
    }

    private void take(Step step, long cost) {
        if (cost < cost(step.end())) {
            arrivals.put(step.end(), step);
            reach(step.end(), cost);
        }
    }

    private void reach(int junction, long cost) {
        costs.put(junction, cost);
        queue.add(new Reached(junction, cost));
    }

    private long cost(int junction) {
        return costs.getOrDefault(junction, Long.MAX_VALUE);
    }

    private ImmutableList<Step> steps(int start, int goal) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int at = goal; at != start; ) {
            Step step = Optional.ofNullable(arrivals.get(at)).orElseThrow();
            steps.add(step);
            at = step.start();
        }
        return steps.build();
    }
}
