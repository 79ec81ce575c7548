package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.performance.FigureRole;

/**
 * How measures of a table belong together, said once for all its columns: these are the parts of that total, this is a share
 * of that, these joined and those left.
 *
 * <p>A relation whose members name no column holds in each column of each file that has all its measures; in a
 * column of targets never, and in one of benchmarks only where all numbers are printed. One whose members name columns holds
 * once, across all files. A {@link FigureCheck#ROLL_FORWARD} takes what there was before and after from the figures of the
 * measure in the role CLOSING, of the same file if it has them.
 *
 * @param name its name, which with the column names the group
 * @param check what is demanded
 * @param members the measures, at least two
 */
public record Relation(String name, FigureCheck check, ImmutableList<Member> members) {

    /**
     * Checks that there are members, all with a column or all without.
     *
     * @param name as above
     * @param check as above
     * @param members as above
     */
    public Relation {
        requireNonNull(check, "check");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; a relation needs a name");
        }
        if (members.size() < 2) {
            throw new IllegalArgumentException(
                    "members of " + name + " are " + members.size() + "; a relation is of at least two");
        }
        long placed =
                members.stream().filter(member -> member.column().isPresent()).count();
        if (placed != 0 && placed != members.size()) {
            throw new IllegalArgumentException("members of " + name + " must all name a column, or none of them");
        }
    }

    /**
     * One measure of a relation.
     *
     * @param role the part it plays
     * @param measureId the {@code measure_id} of its figures
     * @param column the header of one column; empty for every column
     */
    public record Member(FigureRole role, String measureId, Optional<String> column) {

        /**
         * Checks that nothing is missing.
         *
         * @param role as above
         * @param measureId as above
         * @param column as above
         */
        public Member {
            requireNonNull(role, "role");
            requireNonNull(measureId, "measureId");
            requireNonNull(column, "column");
        }
    }

    boolean isPlaced() {
        return members.get(0).column().isPresent();
    }

    ImmutableList<String> measures(FigureRole role) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(Member::measureId)
                .collect(ImmutableList.toImmutableList());
    }
}
