package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the rows that only the extract has, each once. */
final class Lines {

    private final Set<Line> all = new LinkedHashSet<>();

    /** Adds a row of one child, unless it is there: days, words, numbers, yes or no, or what may be any of these. */
    void add(Sheet sheet, InventedChild child, Object... cells) {
        row(sheet, Stream.concat(Stream.of(child.id()), Stream.of(cells)).toArray());
    }

    /** Adds a row, unless it is there. */
    void row(Sheet sheet, Object... cells) {
        all.add(new Line(sheet, Stream.of(cells).map(Cells::text).collect(ImmutableList.toImmutableList())));
    }

    ImmutableList<Line> all() {
        return ImmutableList.copyOf(all);
    }
}
