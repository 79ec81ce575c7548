package org.corporateparenting.ssd;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.Row;

/** The usable rows of one child, as they are collected. */
final class ChildRows {

    private final ChildId id;
    private Optional<Row> person = Optional.empty();
    private final List<Spell> episodes = new ArrayList<>();
    private final List<Spell> placements = new ArrayList<>();
    private final List<Spell> statuses = new ArrayList<>();
    private final List<Row> reviews = new ArrayList<>();
    private final List<Row> visits = new ArrayList<>();
    private final ListMultimap<FactTable, Row> facts = ArrayListMultimap.create();

    ChildRows(ChildId id) {
        this.id = id;
    }

    ChildId id() {
        return id;
    }

    Optional<Row> person() {
        return person;
    }

    void person(Row row) {
        person = Optional.of(row);
    }

    List<Spell> episodes() {
        return episodes;
    }

    List<Spell> placements() {
        return placements;
    }

    List<Spell> statuses() {
        return statuses;
    }

    List<Row> reviews() {
        return reviews;
    }

    List<Row> visits() {
        return visits;
    }

    ListMultimap<FactTable, Row> facts() {
        return facts;
    }
}
