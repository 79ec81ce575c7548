package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;

/** Findings put together by what seems to have made them. */
final class Causes {

    private static final int NO_STAGE = 3;

    /** The finding by which a cause is best seen: of the earliest stage, then about the fewest cells, then by code. */
    private static final Comparator<Finding> PLAINEST = Comparator.<Finding>comparingInt(Causes::stage)
            .thenComparingInt(finding -> finding.location().fields().size())
            .thenComparing(Finding::rule);

    private Causes() {}

    static ImmutableList<Cause> of(ImmutableList<Finding> findings) {
        Map<String, List<Finding>> byChild = new HashMap<>();
        for (Finding finding : findings) {
            byChild.computeIfAbsent(finding.location().child().orElse(""), first -> new ArrayList<>())
                    .add(finding);
        }
        Map<RuleId, Tally> tallies = new TreeMap<>();
        for (List<Finding> ofChild : byChild.values()) {
            count(ofChild, tallies);
        }
        return tallies.entrySet().stream()
                .map(each -> new Cause(each.getKey(), each.getValue().children, each.getValue().findings))
                .sorted(Comparator.comparingInt(Cause::findings).reversed().thenComparing(Cause::rule))
                .collect(ImmutableList.toImmutableList());
    }

    /** Counts the causes of one child's findings; a rule that is the cause of several groups counts the child once. */
    private static void count(List<Finding> ofChild, Map<RuleId, Tally> tallies) {
        Set<RuleId> seen = new HashSet<>();
        for (List<Finding> group : groups(ofChild)) {
            RuleId cause = group.stream().min(PLAINEST).orElseThrow().rule();
            Tally tally = tallies.computeIfAbsent(cause, first -> new Tally());
            tally.findings += group.size();
            tally.children += seen.add(cause) ? 1 : 0;
        }
    }

    /** Findings that share a cell, directly or through others. */
    private static List<List<Finding>> groups(List<Finding> findings) {
        List<List<Finding>> groups = new ArrayList<>();
        List<Set<String>> cellsOf = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> group = new ArrayList<>(List.of(finding));
            Set<String> cells = cells(finding.location());
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (cells.stream().anyMatch(cellsOf.get(i)::contains)) {
                    group.addAll(groups.remove(i));
                    cells.addAll(cellsOf.remove(i));
                }
            }
            groups.add(group);
            cellsOf.add(cells);
        }
        return groups;
    }

    private static Set<String> cells(Location location) {
        Set<String> cells = new HashSet<>();
        for (String field : location.fields()) {
            cells.add(location.table().orElse("") + '/' + location.row().orElse(0) + '/' + field);
        }
        return cells;
    }

    private static int stage(Finding finding) {
        return ReturnRules.find(finding.rule()).flatMap(CollectionRule::stage).orElse(NO_STAGE);
    }

    /** How many so far. */
    private static final class Tally {
        private int children;
        private int findings;
    }
}
