package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.stream.Stream;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;

/**
 * The tables {@code cp_*} in which a folder may carry what neither a return nor an extract of the Standard Safeguarding
 * Dataset can hold: facts about placements, papers of reviews, appointments of reviewing officers, requests, how visits
 * were made, plans for placements, care, education and permanence, approvals, and notices about placements.
 *
 * <p>Each of them may be absent, and then facts of its kind are <em>not supplied</em>. A table that is there is complete:
 * what it does not say was not done. Every row names its {@code child} by the key of the case file. A row with a cell that
 * cannot be read is left out, with a finding; what each finding means stands in {@link SupplementaryRule}.
 */
public final class SupplementaryTables {

    private static final ImmutableList<SupplementaryTable> ALL = Stream.of(
                    PlacementTables.ALL,
                    PlacementMakingTables.ALL,
                    TemporaryApprovalTables.ALL,
                    ReviewTables.ALL,
                    CarePlanTables.ALL,
                    PlanTables.ALL,
                    SecureTables.ALL,
                    AdoptionTables.ALL,
                    ReviewDetailTables.ALL,
                    MissingTables.ALL,
                    VoiceTables.ALL,
                    ComplaintTables.ALL,
                    CourtTables.ALL,
                    PracticeTables.ALL,
                    LeavingCareTables.ALL)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private SupplementaryTables() {}

    /**
     * How the tables are read, for whoever reads a folder that may carry them.
     *
     * @return the definitions, all of them of tables that may be absent without a word
     */
    public static ImmutableList<TableDefinition> definitions() {
        return ALL.stream().map(SupplementaryTable::definition).collect(ImmutableList.toImmutableList());
    }

    /**
     * Adds what supplementary tables say to case files.
     *
     * <p>Papers are added to every review of their day; those of an adjourned review for which there is none add one. A
     * review that the papers call adjourned is adjourned, whatever it was before. A mode of visit holds for every visit of
     * its day.
     *
     * @param caseFiles the case files, no two of which have the same key
     * @param tables tables that were read by {@link #definitions()} and others
     * @return the same case files in the same order, with what the tables say; facts of the kind of a table that is there
     *     are complete, those of one that is not are as another source observed them or not supplied; and what was noticed
     * @throws IllegalArgumentException if two case files have the same key
     */
    public static Parsed<ImmutableList<CaseFile>> addTo(Collection<CaseFile> caseFiles, TableSet tables) {
        SupplementaryRows rows = new SupplementaryRows(caseFiles);
        for (SupplementaryTable table : ALL) {
            tables.find(table.definition()).ifPresent(found -> rows.add(table, found));
        }
        return rows.complete(kinds(tables, true), kinds(tables, false));
    }

    /** Facts of a kind were recorded only where the table is there with all its columns. */
    private static ImmutableSet<ActKind> kinds(TableSet tables, boolean supplied) {
        return ALL.stream()
                .filter(table -> isSupplied(table, tables) == supplied)
                .flatMap(table -> table.kind().stream())
                .collect(Sets.toImmutableEnumSet());
    }

    private static boolean isSupplied(SupplementaryTable table, TableSet tables) {
        int columns = table.definition().columns().size();
        return tables.find(table.definition())
                .filter(found -> found.supplied().size() == columns)
                .isPresent();
    }
}
