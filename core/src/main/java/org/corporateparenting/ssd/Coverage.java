package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.table.TableDefinition;

/** The placements, or the legal statuses, of one child over time. Where some overlap, the one that started later holds. */
final class Coverage {

    private final ImmutableList<Spell> latestFirst;

    Coverage(TableDefinition table, Collection<Spell> spells) {
        latestFirst = ImmutableList.sortedCopyOf(RowOrder.ofSpells(table).reversed(), spells);
    }

    /** The spell that holds a day. */
    Optional<Spell> on(LocalDate day) {
        for (Spell spell : latestFirst) {
            if (spell.range().contains(day)) {
                return Optional.of(spell);
            }
        }
        return Optional.empty();
    }

    /** The days on which something starts or ends. */
    Stream<LocalDate> changes() {
        return latestFirst.stream()
                .flatMap(spell ->
                        Stream.concat(Stream.of(spell.range().start()), spell.range().endExclusive().stream()));
    }

    /** The spells, earliest first. */
    List<Spell> spells() {
        return latestFirst.reverse();
    }
}
