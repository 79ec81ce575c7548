package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.CollectionYear;

/** What the rules say of one return: what is wrong, and what could not be judged. */
public final class ReturnCheck {

    private final CollectionYear asked;
    private final CollectionYear pack;
    private final CollectionYear year;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<OpenQuestion> open;

    ReturnCheck(
            CollectionYear asked,
            CollectionYear pack,
            CollectionYear year,
            Collection<Finding> findings,
            Collection<OpenQuestion> open) {
        this.asked = asked;
        this.pack = pack;
        this.year = year;
        this.findings = ImmutableList.sortedCopyOf(findings);
        this.open = ImmutableList.sortedCopyOf(open);
    }

    /**
     * The collection year of the return.
     *
     * @return the year
     */
    public CollectionYear year() {
        return year;
    }

    /**
     * The year whose rules were applied.
     *
     * @return the year of the pack
     */
    public CollectionYear pack() {
        return pack;
    }

    /**
     * Whether the rules of the year asked for are not known, so that those of the nearest year known were applied.
     *
     * @return whether the pack is of another year than was asked for
     */
    public boolean isByNearestPack() {
        return !pack.equals(asked);
    }

    /**
     * What is wrong.
     *
     * @return at most one finding per rule, table and row, in their natural order
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * What could not be judged.
     *
     * @return at most one entry per rule, table and row, in order of place and rule
     */
    public ImmutableList<OpenQuestion> notDetermined() {
        return open;
    }

    /**
     * What is wrong, by rule.
     *
     * @return the findings of each rule that has some
     */
    public ImmutableSortedMap<RuleId, ImmutableList<Finding>> byRule() {
        return grouped(finding -> Optional.of(finding.rule()));
    }

    /**
     * What is wrong, by child.
     *
     * @return the findings about each child who has some
     */
    public ImmutableSortedMap<ChildId, ImmutableList<Finding>> byChild() {
        return grouped(finding -> finding.location().child().map(ChildId::of));
    }

    /**
     * The few causes that make most findings. Findings about one child that read the same cell are taken to have one cause:
     * the rule of the earliest stage among them.
     *
     * @return the causes, those that make most findings first
     */
    public ImmutableList<Cause> topCauses() {
        return Causes.of(findings);
    }

    /**
     * What another check of the same return finds that this one does not, such as one by the rules of the next year.
     *
     * @param other the other check
     * @return the findings of the other whose rule and place are not among those of this one, in their natural order
     */
    public ImmutableList<Finding> addedBy(ReturnCheck other) {
        Set<Place> mine = new HashSet<>();
        findings.forEach(finding -> mine.add(Place.of(finding)));
        return other.findings.stream()
                .filter(finding -> !mine.contains(Place.of(finding)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The years and the numbers. */
    @Override
    public String toString() {
        return "ReturnCheck[" + year + " by the rules of " + pack + ", " + findings.size() + " findings, " + open.size()
                + " open]";
    }

    private <K extends Comparable<K>> ImmutableSortedMap<K, ImmutableList<Finding>> grouped(
            Function<Finding, Optional<K>> key) {
        SortedMap<K, ImmutableList.Builder<Finding>> groups = new TreeMap<>();
        for (Finding finding : findings) {
            key.apply(finding)
                    .ifPresent(of -> groups.computeIfAbsent(of, first -> ImmutableList.builder())
                            .add(finding));
        }
        ImmutableSortedMap.Builder<K, ImmutableList<Finding>> built = ImmutableSortedMap.naturalOrder();
        groups.forEach((of, group) -> built.put(of, group.build()));
        return built.build();
    }

    /** Which rule, and where. */
    private record Place(RuleId rule, Location location) {
        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.location());
        }
    }
}
