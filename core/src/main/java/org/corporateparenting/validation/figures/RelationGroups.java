package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.performance.FigureColumn;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.time.ReportingPeriod;

/** The groups that a relation makes of the figures: one for each column, or one in all. */
final class RelationGroups {

    private final ImmutableListMultimap<String, Shown> byMeasure;
    private final ImmutableSet<String> files;

    RelationGroups(List<Shown> figures) {
        ImmutableList<Shown> sorted = ImmutableList.sortedCopyOf(figures);
        byMeasure = sorted.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        shown -> shown.measure().id(), shown -> shown));
        files = sorted.stream().map(Shown::file).collect(ImmutableSet.toImmutableSet());
    }

    ImmutableList<ShownGroup> of(Relation relation) {
        if (relation.isPlaced()) {
            return placed(relation).map(ImmutableList::of).orElse(ImmutableList.of());
        }
        ImmutableList.Builder<ShownGroup> groups = ImmutableList.builder();
        for (String file : files) {
            for (String column : columns(relation, file)) {
                inColumn(relation, file, column).ifPresent(groups::add);
            }
        }
        return groups.build();
    }

    private Optional<ShownGroup> placed(Relation relation) {
        ImmutableListMultimap.Builder<FigureRole, Shown> members = ImmutableListMultimap.builder();
        String file = "";
        for (Relation.Member member : relation.members()) {
            Optional<Shown> found = byMeasure.get(member.measureId()).stream()
                    .filter(shown -> shown.columnText().equals(member.column().orElseThrow()))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            file = file.isEmpty() ? found.get().file() : file;
            members.put(member.role(), found.get());
        }
        return Optional.of(new ShownGroup(file, relation.name(), members.build()));
    }

    private Optional<ShownGroup> inColumn(Relation relation, String file, String column) {
        ImmutableListMultimap.Builder<FigureRole, Shown> members = ImmutableListMultimap.builder();
        boolean flows = relation.check() == FigureCheck.ROLL_FORWARD;
        boolean anyNumber = false;
        boolean openBenchmark = false;
        for (Relation.Member member : relation.members()) {
            if (flows && member.role() == FigureRole.CLOSING) {
                continue;
            }
            Optional<Shown> found = find(member.measureId(), file, column);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            boolean known = found.get().value().isPresent();
            anyNumber |= known;
            openBenchmark |= !known && found.get().figure().column().kind() == FigureColumn.Kind.BENCHMARK;
            members.put(member.role(), found.get());
        }
        if (flows) {
            addStock(relation, file, column, members);
        }
        return anyNumber && !openBenchmark
                ? Optional.of(new ShownGroup(file, relation.name() + "/" + column, members.build()))
                : Optional.empty();
    }

    /** What there was on the day before the flows of a column began, and on the day on which they ended. */
    private void addStock(
            Relation relation, String file, String column, ImmutableListMultimap.Builder<FigureRole, Shown> members) {
        String flow = relation.measures(FigureRole.JOINED).stream().findFirst().orElse("");
        Optional<ReportingPeriod> period =
                find(flow, file, column).flatMap(shown -> shown.figure().period());
        if (period.isEmpty()) {
            return;
        }
        ReportingPeriod span = period.get();
        for (String stock : relation.measures(FigureRole.CLOSING)) {
            at(stock, file, span.start().minusDays(1)).ifPresent(found -> members.put(FigureRole.OPENING, found));
            at(stock, file, span.next().start().minusDays(1))
                    .ifPresent(found -> members.put(FigureRole.CLOSING, found));
        }
    }

    /** The number of a stock on a day: of the same file if it has one. */
    private Optional<Shown> at(String measure, String file, LocalDate day) {
        ImmutableList<Shown> found = byMeasure.get(measure).stream()
                .filter(shown -> shown.value().isPresent())
                .filter(shown -> shown.figure()
                        .period()
                        .filter(period -> period.next().start().minusDays(1).equals(day))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(shown -> shown.file().equals(file))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<Shown> find(String measure, String file, String column) {
        return byMeasure.get(measure).stream()
                .filter(shown -> shown.file().equals(file) && shown.columnText().equals(column))
                .findFirst();
    }

    private Set<String> columns(Relation relation, String file) {
        Set<String> columns = new LinkedHashSet<>();
        for (Shown shown : byMeasure.get(relation.members().get(0).measureId())) {
            boolean compared = shown.figure().column().kind() != FigureColumn.Kind.TARGET;
            if (compared && shown.file().equals(file)) {
                columns.add(shown.columnText());
            }
        }
        return columns;
    }
}
