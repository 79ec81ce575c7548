package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyComparison.Difference;

/**
 * What would be answered differently, over all young people.
 *
 * @param asked how many young people were asked about
 * @param differences the duties answered differently, young person by young person
 */
public record Changes(int asked, ImmutableList<Difference> differences) {

    /**
     * The differences of one duty.
     *
     * @param duty any of its answers, for id, part and title
     * @param differences how many of it are answered differently
     * @param children how many young people they concern
     */
    public record ByDuty(AssessedDuty duty, int differences, int children) {

        /** The id, with the part where there are several. */
        String id() {
            return ChangeFields.id(duty);
        }
    }

    /** How many young people they concern. */
    public int children() {
        return children(differences);
    }

    /** The differences duty by duty, by id and part. */
    public ImmutableList<ByDuty> byDuty() {
        ImmutableListMultimap<String, Difference> grouped =
                Multimaps.index(differences, difference -> ChangeFields.id(difference.either()));
        return grouped.asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(group -> new ByDuty(group.get(0).either(), group.size(), children(group)))
                .sorted(Comparator.comparing(ByDuty::id))
                .collect(ImmutableList.toImmutableList());
    }

    private static int children(List<Difference> differences) {
        return (int) differences.stream()
                .map(difference -> difference.either().key())
                .distinct()
                .count();
    }
}
