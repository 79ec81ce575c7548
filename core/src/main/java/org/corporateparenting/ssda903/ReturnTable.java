package org.corporateparenting.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.CHILD;
import static org.corporateparenting.ssda903.ReturnColumns.CIN;
import static org.corporateparenting.ssda903.ReturnColumns.CONVICTED;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_INT;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_MATCH;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.DOLO_END;
import static org.corporateparenting.ssda903.ReturnColumns.DOLO_START;
import static org.corporateparenting.ssda903.ReturnColumns.DUC;
import static org.corporateparenting.ssda903.ReturnColumns.ETHNIC;
import static org.corporateparenting.ssda903.ReturnColumns.FOSTER_CARE;
import static org.corporateparenting.ssda903.ReturnColumns.HEALTH_ASSESSMENT;
import static org.corporateparenting.ssda903.ReturnColumns.HEALTH_CHECK;
import static org.corporateparenting.ssda903.ReturnColumns.HOME_POST;
import static org.corporateparenting.ssda903.ReturnColumns.IMMUNISATIONS;
import static org.corporateparenting.ssda903.ReturnColumns.INTERVENTION_OFFERED;
import static org.corporateparenting.ssda903.ReturnColumns.INTERVENTION_RECEIVED;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.LA_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.LS_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.MC_DOB;
import static org.corporateparenting.ssda903.ReturnColumns.MISSING;
import static org.corporateparenting.ssda903.ReturnColumns.MIS_END;
import static org.corporateparenting.ssda903.ReturnColumns.MIS_START;
import static org.corporateparenting.ssda903.ReturnColumns.MOTHER;
import static org.corporateparenting.ssda903.ReturnColumns.NB_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_DISTANCE;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LA;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LOCATION;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.PREV_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACE_CHANGE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW;
import static org.corporateparenting.ssda903.ReturnColumns.REVIEW_CODE;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.SDQ_REASON;
import static org.corporateparenting.ssda903.ReturnColumns.SDQ_SCORE;
import static org.corporateparenting.ssda903.ReturnColumns.SEX;
import static org.corporateparenting.ssda903.ReturnColumns.SEX_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.SUBSTANCE_MISUSE;
import static org.corporateparenting.ssda903.ReturnColumns.SW_DEC;
import static org.corporateparenting.ssda903.ReturnColumns.SW_DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.SW_ID;
import static org.corporateparenting.ssda903.ReturnColumns.SW_REASON;
import static org.corporateparenting.ssda903.ReturnColumns.TEETH_CHECK;
import static org.corporateparenting.ssda903.ReturnColumns.UASC;
import static org.corporateparenting.ssda903.ReturnColumns.UPN;
import static org.corporateparenting.ssda903.ReturnColumns.URN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.time.CollectionYear;

/**
 * The tables of the return.
 *
 * <p>Their columns are the same in all years known; what changed over the years are the codes they hold and two tables
 * that were added.
 */
public enum ReturnTable {
    /** Who each child is. */
    HEADER("Header", List.of(), List.of(CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB), List.of(UASC)),
    /** Episodes of care. */
    EPISODES(
            "Episodes",
            List.of(),
            List.of(
                    CHILD,
                    DECOM,
                    RNE,
                    LS,
                    CIN,
                    PLACE,
                    PLACE_PROVIDER,
                    DEC,
                    REC,
                    REASON_PLACE_CHANGE,
                    HOME_POST,
                    PL_POST,
                    URN),
            List.of(PL_LA, PL_LOCATION, PL_DISTANCE)),
    /** Reviews of the children's cases. */
    REVIEWS("Reviews", List.of(), List.of(CHILD, DOB, REVIEW, REVIEW_CODE), List.of()),
    /** Unaccompanied asylum-seeking children. */
    ASYLUM_SEEKERS("UASC", List.of(), List.of(CHILD, SEX, DOB, DUC), List.of()),
    /** Health and offending of children looked after for the whole year. */
    HEALTH(
            "OC2",
            List.of(),
            List.of(
                    CHILD,
                    DOB,
                    SDQ_SCORE,
                    SDQ_REASON,
                    CONVICTED,
                    HEALTH_CHECK,
                    IMMUNISATIONS,
                    TEETH_CHECK,
                    HEALTH_ASSESSMENT,
                    SUBSTANCE_MISUSE,
                    INTERVENTION_RECEIVED,
                    INTERVENTION_OFFERED),
            List.of()),
    /** What became of care leavers. */
    CARE_LEAVERS("OC3", List.of(), List.of(CHILD, DOB, IN_TOUCH, ACTIV, ACCOM), List.of()),
    /** Children adopted in the year. */
    ADOPTIONS(
            "AD1",
            List.of(),
            List.of(CHILD, DOB, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR),
            List.of()),
    /** Decisions that a child should be placed for adoption. */
    ADOPTION_DECISIONS(
            "PlacedAdoption",
            List.of("placed_for_adoption"),
            List.of(CHILD, DOB, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED),
            List.of()),
    /** Orders under which children had left care before. */
    PREVIOUS_PERMANENCE(
            "PrevPerm", List.of("previous_permanence"), List.of(CHILD, DOB, PREV_PERM, LA_PERM, DATE_PERM), List.of()),
    /** Times during which a child was missing or away without authorisation. */
    MISSING_INCIDENTS("Missing", List.of(), List.of(CHILD, DOB, MISSING, MIS_START, MIS_END), List.of()),
    /** Who each child's social worker was. From 2023/24. */
    SOCIAL_WORKERS(
            "SWEpisodes",
            List.of("social_worker", "social_worker_episodes"),
            List.of(CHILD, DOB, SW_ID, SW_DECOM, SW_DEC, SW_REASON),
            List.of(),
            2023),
    /** Orders that deprive a child of liberty. From 2026/27. */
    DEPRIVATIONS_OF_LIBERTY("DoLo", List.of(), List.of(CHILD, DOB, DOLO_START, DOLO_END), List.of(), 2026);

    private static final int ALWAYS = 0;

    @SuppressWarnings("ImmutableEnumChecker") // a value that cannot change, without the annotation that says so
    private final TableDefinition definition;

    private final int firstYear;

    ReturnTable(String name, List<String> otherNames, List<Column<?>> columns, List<Column<?>> optionalColumns) {
        this(name, otherNames, columns, optionalColumns, ALWAYS);
    }

    ReturnTable(
            String name,
            List<String> otherNames,
            List<Column<?>> columns,
            List<Column<?>> optionalColumns,
            int firstYear) {
        this.definition = TableDefinition.builder()
                .name(name)
                .addAllOtherNames(otherNames)
                .addAllColumns(columns)
                .addAllOptionalColumns(optionalColumns)
                .childColumn(CHILD)
                .isOptional(firstYear != ALWAYS)
                .build();
        this.firstYear = firstYear;
    }

    /**
     * The table's name and columns. Columns that the department works out itself are optional, and so are the tables
     * that not every year has.
     *
     * @return the definition by which the table is read and written, the same for all years
     */
    public TableDefinition definition() {
        return definition;
    }

    /**
     * The first collection year whose return has the table.
     *
     * @return the year, or empty where every year known has it
     */
    public Optional<CollectionYear> firstYear() {
        return firstYear == ALWAYS ? Optional.empty() : Optional.of(new CollectionYear(firstYear));
    }

    /**
     * Whether the return of a year has the table.
     *
     * @param year the collection year
     * @return true from the first year on
     */
    public boolean isCollectedIn(CollectionYear year) {
        return year.startYear() >= firstYear;
    }

    /** The name of the table. */
    @Override
    public String toString() {
        return definition.name();
    }

    static ImmutableList<TableDefinition> definitions() {
        return List.of(values()).stream().map(ReturnTable::definition).collect(ImmutableList.toImmutableList());
    }
}
