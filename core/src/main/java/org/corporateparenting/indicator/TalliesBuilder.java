package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.corporateparenting.casework.CaseFile;

/** The tallies of a pass while children are added to them; used by one thread at a time. */
final class TalliesBuilder {

    private final IndicatorPass pass;
    private final TallyBuilder[] all;
    private final Map<Tallies.Group, TallyBuilder[]> groups = new HashMap<>();
    private final Counter counter = new Counter();

    TalliesBuilder(IndicatorPass pass) {
        this.pass = pass;
        this.all = tallies();
    }

    /** Counts one child. */
    void add(CaseFile caseFile) {
        ChildOnDay child = new ChildOnDay(caseFile, pass.day());
        TallyBuilder[][] own = groupsOf(child);
        ImmutableList<Indicator> indicators = pass.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            counter.clear();
            indicators.get(i).count(child, counter);
            if (!counter.isEmpty()) {
                for (TallyBuilder[] group : own) {
                    group[i].add(child.id(), counter);
                }
            }
        }
    }

    private TallyBuilder[][] groupsOf(ChildOnDay child) {
        if (pass.breakdowns().isEmpty()) {
            return new TallyBuilder[][] {all};
        }
        ImmutableList.Builder<TallyBuilder[]> own = ImmutableList.builder();
        own.add(all);
        for (Breakdown breakdown : pass.breakdowns()) {
            for (String label : breakdown.labels(child)) {
                own.add(groups.computeIfAbsent(new Tallies.Group(breakdown.name(), label), any -> tallies()));
            }
        }
        return own.build().toArray(new TallyBuilder[0][]);
    }

    /** Adds what another thread counted. */
    TalliesBuilder add(TalliesBuilder other) {
        add(all, other.all);
        other.groups.forEach((group, tallies) -> add(groups.computeIfAbsent(group, any -> tallies()), tallies));
        return this;
    }

    private static void add(TallyBuilder[] to, TallyBuilder[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i].add(from[i]);
        }
    }

    Tallies build() {
        TreeMap<Tallies.Group, ImmutableList<Tally>> built = new TreeMap<>();
        built.put(Tallies.ALL, build(all));
        groups.forEach((group, tallies) -> built.put(group, build(tallies)));
        return new Tallies(pass.day().asAt(), pass.ids(), built);
    }

    private static ImmutableList<Tally> build(TallyBuilder[] tallies) {
        return Arrays.stream(tallies).map(TallyBuilder::build).collect(ImmutableList.toImmutableList());
    }

    private TallyBuilder[] tallies() {
        TallyBuilder[] tallies = new TallyBuilder[pass.indicators().size()];
        Arrays.setAll(tallies, any -> new TallyBuilder());
        return tallies;
    }
}
