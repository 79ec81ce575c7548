package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.table.Row;

/**
 * All rows of one return that are about one child, in the order of their files.
 *
 * <p>Each method gives the rows of one table; it is empty both where the table has no row of the child and where the
 * return does not have the table, which {@link Ssda903Return#table} tells apart.
 */
public final class ReturnedChild {

    private final ChildId id;
    private final ImmutableMap<ReturnTable, ImmutableList<Row>> rows;

    ReturnedChild(ChildId id, ImmutableMap<ReturnTable, ImmutableList<Row>> rows) {
        this.id = id;
        this.rows = rows;
    }

    /**
     * The child's key. SSDA903: CHILD.
     *
     * @return the key
     */
    public ChildId id() {
        return id;
    }

    /**
     * The rows of a table as recorded.
     *
     * @param table the table
     * @return the child's rows in it
     */
    public ImmutableList<Row> rows(ReturnTable table) {
        return rows.getOrDefault(table, ImmutableList.of());
    }

    /**
     * The rows of Header; a sound return has one.
     *
     * @return who the child is
     */
    public ImmutableList<HeaderRow> headers() {
        return rows(ReturnTable.HEADER, HeaderRow::new);
    }

    /**
     * The rows of Episodes.
     *
     * @return the episodes of care
     */
    public ImmutableList<EpisodeRow> episodes() {
        return rows(ReturnTable.EPISODES, EpisodeRow::new);
    }

    /**
     * The rows of Reviews.
     *
     * @return the reviews
     */
    public ImmutableList<ReviewRow> reviews() {
        return rows(ReturnTable.REVIEWS, ReviewRow::new);
    }

    /**
     * The rows of UASC.
     *
     * @return one where the child was an unaccompanied asylum seeker in the year
     */
    public ImmutableList<AsylumSeekerRow> asylumSeekers() {
        return rows(ReturnTable.ASYLUM_SEEKERS, AsylumSeekerRow::new);
    }

    /**
     * The rows of OC2.
     *
     * @return health and offending, for a child looked after for the whole year
     */
    public ImmutableList<HealthRow> health() {
        return rows(ReturnTable.HEALTH, HealthRow::new);
    }

    /**
     * The rows of OC3.
     *
     * @return what became of a care leaver
     */
    public ImmutableList<CareLeaverRow> careLeavers() {
        return rows(ReturnTable.CARE_LEAVERS, CareLeaverRow::new);
    }

    /**
     * The rows of AD1.
     *
     * @return one where the child was adopted in the year
     */
    public ImmutableList<AdoptionRow> adoptions() {
        return rows(ReturnTable.ADOPTIONS, AdoptionRow::new);
    }

    /**
     * The rows of PlacedAdoption.
     *
     * @return the decisions that the child should be placed for adoption
     */
    public ImmutableList<AdoptionDecisionRow> adoptionDecisions() {
        return rows(ReturnTable.ADOPTION_DECISIONS, AdoptionDecisionRow::new);
    }

    /**
     * The rows of PrevPerm.
     *
     * @return the order under which the child had left care before
     */
    public ImmutableList<PreviousPermanenceRow> previousPermanence() {
        return rows(ReturnTable.PREVIOUS_PERMANENCE, PreviousPermanenceRow::new);
    }

    /**
     * The rows of Missing.
     *
     * @return the times during which the child was missing or away
     */
    public ImmutableList<MissingRow> missing() {
        return rows(ReturnTable.MISSING_INCIDENTS, MissingRow::new);
    }

    /**
     * The rows of SWEpisodes.
     *
     * @return the child's social workers
     */
    public ImmutableList<SocialWorkerRow> socialWorkers() {
        return rows(ReturnTable.SOCIAL_WORKERS, SocialWorkerRow::new);
    }

    /**
     * The rows of DoLo.
     *
     * @return the orders that deprive the child of liberty
     */
    public ImmutableList<DeprivationOfLibertyRow> deprivationsOfLiberty() {
        return rows(ReturnTable.DEPRIVATIONS_OF_LIBERTY, DeprivationOfLibertyRow::new);
    }

    /** The key and the number of rows. */
    @Override
    public String toString() {
        int count = rows.values().stream().mapToInt(List::size).sum();
        return "ReturnedChild[" + id + ", " + count + (count == 1 ? " row]" : " rows]");
    }

    private <T> ImmutableList<T> rows(ReturnTable table, Function<Row, T> view) {
        return rows(table).stream().map(view).collect(ImmutableList.toImmutableList());
    }
}
