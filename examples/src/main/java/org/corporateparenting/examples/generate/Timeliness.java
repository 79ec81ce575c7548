package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When things are done: mostly in time, some late, some missed; what lies after the day has not been done. Judgements. */
final class Timeliness {

    private static final double LATE = 0.08;
    private static final double MISSED = 0.04;
    private static final double UNSAID = 0.08;

    private final Chance chance;
    private final LocalDate asAt;

    Timeliness(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    Chance chance() {
        return chance;
    }

    LocalDate asAt() {
        return asAt;
    }

    /** Within so many days of an event, or later, or not. */
    Optional<LocalDate> after(LocalDate event, int days) {
        int late = days + chance.between(4, 12 + days / 2);
        return done(event.plusDays(chance.in(LATE) ? late : chance.between(0, days)));
    }

    /** From so many days before an event to the day before it, or afterwards, or not. */
    Optional<LocalDate> before(LocalDate event, int days) {
        return done(event.plusDays(chance.in(LATE) ? chance.between(1, 20) : -chance.between(1, days)));
    }

    /** Days that follow one another from a first one at most so many apart, mostly; up to the last. */
    Stream<LocalDate> every(int days, LocalDate first, LocalDate last) {
        Stream.Builder<LocalDate> all = Stream.builder();
        LocalDate day = first;
        while (!day.isAfter(last) && !day.isAfter(asAt)) {
            all.add(day);
            int gap = chance.in(MISSED) ? days * 2 : chance.between(days * 6 / 10, days);
            day = day.plusDays(gap + (chance.in(LATE) ? chance.between(4, 12 + days / 4) : 0));
        }
        return all.build();
    }

    /** Yes in this share of the answers; now and then the record does not say. */
    Optional<Boolean> mostly(double yes) {
        boolean answer = chance.in(yes);
        return chance.in(UNSAID) ? Optional.empty() : Optional.of(answer);
    }

    /** The day, unless it is still to come. */
    Optional<LocalDate> passed(LocalDate day) {
        return Optional.of(day).filter(each -> !each.isAfter(asAt));
    }

    private Optional<LocalDate> done(LocalDate day) {
        return chance.in(MISSED) ? Optional.empty() : passed(day);
    }
}
