package org.corporateparenting.indicator;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.performance.Measures;

/** Indicators of measures in the library's catalogue, by their ids. */
final class Catalogued {

    private Catalogued() {}

    static Indicator number(String id, Predicate<ChildOnDay> counted) {
        return Indicator.number(Measures.catalogue().get(id), counted);
    }

    static Indicator share(String id, Predicate<ChildOnDay> population, Predicate<ChildOnDay> above) {
        return Indicator.share(Measures.catalogue().get(id), population, above);
    }

    static Indicator of(String id, Indicator.Rule rule) {
        return Indicator.of(Measures.catalogue().get(id), rule);
    }

    /** The number of a population that passes a test, which may need a fact that is not known. */
    static Indicator number(
            String id, Predicate<ChildOnDay> population, Function<ChildOnDay, Optional<Boolean>> counted, String fact) {
        return of(id, (child, counter) -> {
            if (population.test(child)) {
                Optional<Boolean> answer = counted.apply(child);
                if (answer.isEmpty()) {
                    counter.notKnown(fact);
                } else if (answer.get()) {
                    counter.count();
                }
            }
        });
    }

    /** The share of a population that passes a test, which may need a fact that is not known. */
    static Indicator share(
            String id, Predicate<ChildOnDay> population, Function<ChildOnDay, Optional<Boolean>> above, String fact) {
        return of(id, (child, counter) -> {
            if (population.test(child)) {
                Optional<Boolean> answer = above.apply(child);
                if (answer.isPresent()) {
                    counter.count(answer.get());
                } else {
                    counter.notKnown(fact);
                }
            }
        });
    }

    /** The share of a population, to which it may not be known whether a child belongs, that passes such a test. */
    static Indicator share(
            String id,
            Function<ChildOnDay, Optional<Boolean>> population,
            String belonging,
            Function<ChildOnDay, Optional<Boolean>> above,
            String fact) {
        return of(id, (child, counter) -> {
            Optional<Boolean> belongs = population.apply(child);
            if (belongs.isEmpty()) {
                counter.notKnown(belonging);
            } else if (belongs.get()) {
                above.apply(child).ifPresentOrElse(counter::count, () -> counter.notKnown(fact));
            }
        });
    }
}
