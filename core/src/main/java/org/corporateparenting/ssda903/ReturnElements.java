package org.corporateparenting.ssda903;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.table.Column;

/**
 * What the elements of the return in XML are called and where they stand. The schema of 2020/21 was read; what is assumed
 * says so.
 */
final class ReturnElements {

    static final String ROOT = "EXPSSDA903";
    static final String CHILD = "CHILD";
    static final String HEADER = "HEADER";

    /** Assumed: the department has a schema of its own for social workers, which was not found. */
    static final String SOCIAL_WORKERS_ROOT = "SOCIALWORKERS";

    /** The groups, with the elements of each in the order of the schema. */
    static final ImmutableMap<String, Group> GROUPS = ImmutableMap.<String, Group>builder()
            .put(
                    "AMISSING",
                    group(
                            ReturnTable.MISSING_INCIDENTS,
                            ReturnColumns.MISSING,
                            ReturnColumns.MIS_START,
                            ReturnColumns.MIS_END))
            .put("AREVIEW", group(ReturnTable.REVIEWS, ReturnColumns.REVIEW, ReturnColumns.REVIEW_CODE))
            .put(
                    "PERMANENCE",
                    group(
                            ReturnTable.PREVIOUS_PERMANENCE,
                            ReturnColumns.PREV_PERM,
                            ReturnColumns.LA_PERM,
                            ReturnColumns.DATE_PERM))
            .put(
                    "OC2",
                    group(
                            ReturnTable.HEALTH,
                            ReturnColumns.SDQ_SCORE,
                            ReturnColumns.SDQ_REASON,
                            ReturnColumns.CONVICTED,
                            ReturnColumns.HEALTH_CHECK,
                            ReturnColumns.IMMUNISATIONS,
                            ReturnColumns.TEETH_CHECK,
                            ReturnColumns.HEALTH_ASSESSMENT,
                            ReturnColumns.SUBSTANCE_MISUSE,
                            ReturnColumns.INTERVENTION_RECEIVED,
                            ReturnColumns.INTERVENTION_OFFERED))
            .put(
                    "AD_PLACED",
                    group(
                            ReturnTable.ADOPTION_DECISIONS,
                            ReturnColumns.DATE_PLACED,
                            ReturnColumns.DATE_PLACED_CEASED,
                            ReturnColumns.REASON_PLACED_CEASED))
            // assumed, from 2026/27
            .put("DOLO", group(ReturnTable.DEPRIVATIONS_OF_LIBERTY, ReturnColumns.DOLO_START, ReturnColumns.DOLO_END))
            .put(
                    "EPISODE",
                    group(
                            ReturnTable.EPISODES,
                            ReturnColumns.DECOM,
                            ReturnColumns.RNE,
                            ReturnColumns.LS,
                            ReturnColumns.CIN,
                            ReturnColumns.PLACE,
                            ReturnColumns.PL_POST,
                            ReturnColumns.HOME_POST,
                            ReturnColumns.URN,
                            ReturnColumns.PLACE_PROVIDER,
                            ReturnColumns.DEC,
                            ReturnColumns.REC,
                            ReturnColumns.REASON_PLACE_CHANGE))
            // assumed, in a file of its own
            .put(
                    "SWROW",
                    group(
                            ReturnTable.SOCIAL_WORKERS,
                            ReturnColumns.SW_ID,
                            ReturnColumns.SW_DECOM,
                            ReturnColumns.SW_DEC,
                            ReturnColumns.SW_REASON))
            .buildOrThrow();

    /** Straight in the header: who the child is. */
    static final ImmutableList<Column<?>> PERSON = ImmutableList.of(
            ReturnColumns.CHILD,
            ReturnColumns.UPN,
            ReturnColumns.SEX,
            ReturnColumns.DOB,
            ReturnColumns.ETHNIC,
            ReturnColumns.UASC);

    /** Straight in the header, after the reviews. */
    static final ImmutableList<Column<?>> MOTHERHOOD = ImmutableList.of(ReturnColumns.MOTHER, ReturnColumns.MC_DOB);

    /** Tables whose columns stand straight in the header. */
    static final ImmutableMap<ReturnTable, ImmutableList<Column<?>>> IN_HEADER = ImmutableMap.of(
            ReturnTable.ASYLUM_SEEKERS, ImmutableList.of(ReturnColumns.DUC),
            ReturnTable.ADOPTIONS,
                    ImmutableList.of(
                            ReturnColumns.DATE_INT,
                            ReturnColumns.DATE_MATCH,
                            ReturnColumns.FOSTER_CARE,
                            ReturnColumns.NB_ADOPTR,
                            ReturnColumns.SEX_ADOPTR,
                            ReturnColumns.LS_ADOPTR),
            ReturnTable.CARE_LEAVERS,
                    ImmutableList.of(ReturnColumns.IN_TOUCH, ReturnColumns.ACTIV, ReturnColumns.ACCOM));

    /** The columns that the department works out, which have no element. */
    static final ImmutableSet<Column<?>> WORKED_OUT =
            ImmutableSet.of(ReturnColumns.PL_LA, ReturnColumns.PL_LOCATION, ReturnColumns.PL_DISTANCE);

    private static final ImmutableMap<Column<?>, String> OTHER_NAMES =
            ImmutableMap.of(ReturnColumns.CHILD, "CHILDID", ReturnColumns.PLACE, "PL");

    private static final ImmutableMap<String, Column<?>> COLUMNS = columns();

    private ReturnElements() {}

    /**
     * A group of elements that is a row.
     *
     * @param table the table
     * @param columns its own columns, in the order of the schema
     */
    record Group(ReturnTable table, ImmutableList<Column<?>> columns) {}

    /** The name of a column's element. */
    static String name(Column<?> column) {
        return OTHER_NAMES.getOrDefault(column, column.name());
    }

    /** The column of an element, under the name it has in XML or in CSV. */
    static Optional<Column<?>> column(String element) {
        return Optional.ofNullable(COLUMNS.get(Ascii.toUpperCase(element)));
    }

    /** The table of a group by its name, or else by one of the columns in it. */
    static Optional<ReturnTable> table(String group, Iterable<Column<?>> columns) {
        Group named = GROUPS.get(Ascii.toUpperCase(group));
        if (named != null) {
            return Optional.of(named.table());
        }
        for (Group each : GROUPS.values()) {
            for (Column<?> column : columns) {
                if (each.columns().contains(column)) {
                    return Optional.of(each.table());
                }
            }
        }
        return Optional.empty();
    }

    /** The group that is a row of a table, under its name. */
    static Map.Entry<String, Group> groupOf(ReturnTable table) {
        for (Map.Entry<String, Group> each : GROUPS.entrySet()) {
            if (each.getValue().table() == table) {
                return each;
            }
        }
        throw new IllegalArgumentException(table + " is not a group; its columns stand in the header");
    }

    private static Group group(ReturnTable table, Column<?>... columns) {
        return new Group(table, ImmutableList.copyOf(columns));
    }

    private static ImmutableMap<String, Column<?>> columns() {
        Map<String, Column<?>> columns = new HashMap<>();
        for (ReturnTable table : ReturnTable.values()) {
            for (Column<?> column : table.definition().allColumns()) {
                columns.put(column.name(), column);
                columns.put(name(column), column);
            }
        }
        return ImmutableMap.copyOf(columns);
    }
}
