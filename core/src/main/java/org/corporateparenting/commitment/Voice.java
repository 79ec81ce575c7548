package org.corporateparenting.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What some pieces of evidence that belong together say as one.
 *
 * @param date the latest day of them
 * @param verdict what they say, their age aside
 * @param words the figures
 */
record Voice(LocalDate date, EvidenceVerdict verdict, String words) {

    /** The pieces of the latest day there is, up to the one on which the promise is judged. */
    static <T extends EvidenceItem> ImmutableList<T> latest(Collection<T> items, LocalDate asAt) {
        Optional<LocalDate> latest = items.stream()
                .map(EvidenceItem::date)
                .filter(date -> !date.isAfter(asAt))
                .max(Comparator.naturalOrder());
        return items.stream()
                .filter(item -> latest.filter(item.date()::equals).isPresent())
                .collect(toImmutableList());
    }

    /** The worst of pieces that cannot be added up; one that does not tell only where none does. */
    static <T extends EvidenceItem> Optional<Voice> worst(
            Collection<T> items, Function<T, EvidenceVerdict> verdict, Function<T, String> words) {
        return items.stream()
                .map(item -> new Voice(item.date(), verdict.apply(item), words.apply(item)))
                .min(Comparator.comparing(Voice::verdict).thenComparing(Voice::words));
    }

    static <T> long sum(Collection<T> items, ToLongFunction<T> number) {
        return items.stream().mapToLong(number).sum();
    }
}
