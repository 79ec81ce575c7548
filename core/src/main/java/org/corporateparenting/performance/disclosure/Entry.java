package org.corporateparenting.performance.disclosure;

import java.util.OptionalLong;

/** A count or total as a reader of the print sees it, on the way from one junction to another. */
final class Entry {

    private enum Sight {
        PRINTED,
        SUPPRESSED,
        /** No number and no mark. */
        OPEN
    }

    final Place place;
    final int from;
    final int to;
    private final OptionalLong count;
    private final DisclosureControl control;
    private Sight sight;

    /** An entry, suppressed already if it is printed at all and small. */
    Entry(Place place, int from, int to, CountTable table, DisclosureControl control) {
        this.place = place;
        this.from = from;
        this.to = to;
        this.count = table.at(place);
        this.control = control;
        this.sight = sight(count, table.prints(place), control);
    }

    private static Sight sight(OptionalLong count, boolean isPrinted, DisclosureControl control) {
        if (!isPrinted || count.isEmpty()) {
            return Sight.OPEN;
        }
        return control.isSmall(count.getAsLong()) ? Sight.SUPPRESSED : Sight.PRINTED;
    }

    boolean isSuppressed() {
        return sight == Sight.SUPPRESSED;
    }

    /** Whether the number could be one more and look the same. */
    boolean canRise() {
        return sight != Sight.PRINTED || value() < control.mostPrintedAs(value());
    }

    /** Whether the number could be one less and look the same; one that is not available could be anything. */
    boolean canFall() {
        return count.isEmpty() || value() > leastThatLooksTheSame();
    }

    private long leastThatLooksTheSame() {
        return switch (sight) {
            case PRINTED -> control.leastPrintedAs(value());
            case SUPPRESSED -> control.leastSuppressed();
            case OPEN -> 0;
        };
    }

    /** What its suppression would cost; a printed nought is never suppressed. */
    OptionalLong cost() {
        return sight == Sight.PRINTED && value() > 0 ? count : OptionalLong.empty();
    }

    void suppress() {
        sight = Sight.SUPPRESSED;
    }

    private long value() {
        return count.orElse(0);
    }
}
