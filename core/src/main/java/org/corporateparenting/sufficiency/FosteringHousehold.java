package org.corporateparenting.sufficiency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AuthorityCode;
import org.immutables.value.Value;

/**
 * A home in which children are fostered: who fosters, on what approval, and whom.
 *
 * <p>A household typed by hand is complete unless told otherwise.
 */
@Value.Immutable
public abstract class FosteringHousehold {

    FosteringHousehold() {}

    /**
     * The caller's own key for the household.
     *
     * @return the key
     */
    public abstract HouseholdId id();

    /**
     * The authority in whose area the household lives.
     *
     * @return the authority, or empty where it is not known
     */
    public abstract Optional<AuthorityCode> area();

    /**
     * Where the household stood, over time.
     *
     * @return the periods, in the order in which they were given
     */
    public abstract ImmutableList<HouseholdStatusPeriod> statuses();

    /**
     * Who fosters.
     *
     * @return the carers; empty where they are not named
     */
    public abstract ImmutableList<FosterCarer> carers();

    /**
     * Approvals, past ones among them.
     *
     * @return the approvals, in the order in which they were given
     */
    public abstract ImmutableList<FosterCarerApproval> approvals();

    /**
     * Reviews of approvals.
     *
     * @return the reviews, in the order in which they were given
     */
    public abstract ImmutableList<CarerReview> reviews();

    /**
     * Determinations against carers or applicants.
     *
     * @return the determinations, in the order in which they were given
     */
    public abstract ImmutableList<FosteringDetermination> determinations();

    /**
     * Exemptions from the usual fostering limit.
     *
     * @return the exemptions, in the order in which they were given
     */
    public abstract ImmutableList<FosteringExemption> exemptions();

    /**
     * Children fostered, past ones among them.
     *
     * @return the children, in the order in which they were given; one who came back stands twice
     */
    public abstract ImmutableList<FosteredChild> children();

    /**
     * The kinds of fact that were not supplied, so that nothing follows from there being none.
     *
     * @return the kinds
     */
    public abstract ImmutableSet<HouseholdFact> notSupplied();

    /**
     * Whether facts of a kind were supplied. If so, what is not on record was not done.
     *
     * @param kind the kind of fact
     * @return true unless told otherwise
     */
    public final boolean isSupplied(HouseholdFact kind) {
        return !notSupplied().contains(kind);
    }

    /**
     * Where the household stood on a day.
     *
     * @param day the day
     * @return the status of the period that began last, or empty where none holds the day
     */
    public final Optional<FosteringHouseholdStatus> statusOn(LocalDate day) {
        return statuses().stream()
                .filter(period -> period.range().contains(day))
                .max((a, b) -> a.range().start().compareTo(b.range().start()))
                .map(HouseholdStatusPeriod::status);
    }

    /**
     * The children fostered on a day.
     *
     * @param day the day
     * @return the children, in the order in which they were given; one who leaves that day is not among them
     */
    public final ImmutableList<FosteredChild> childrenOn(LocalDate day) {
        return children().stream().filter(child -> child.range().contains(day)).collect(toImmutableList());
    }

    /**
     * The exemptions from the usual fostering limit that are in force on a day.
     *
     * @param day the day
     * @return those of the authority in whose area the household lives, or which may be; in the order in which they were given
     */
    public final ImmutableList<FosteringExemption> exemptionsOn(LocalDate day) {
        return exemptions().stream()
                .filter(exemption -> exemption.range().contains(day) && mayBeOfArea(exemption))
                .collect(toImmutableList());
    }

    private boolean mayBeOfArea(FosteringExemption exemption) {
        return exemption.authority().isEmpty()
                || area().isEmpty()
                || exemption.authority().equals(area());
    }

    /** Checks that carers can be told apart. */
    @Value.Check
    void check() {
        if (carers().stream().map(FosterCarer::key).distinct().count() != carers().size()) {
            throw new IllegalArgumentException(
                    "carers holds a key twice; each carer of a household has one of their own");
        }
    }

    /**
     * Starts a household.
     *
     * @return an empty builder
     */
    public static FosteringHouseholdBuilder builder() {
        return new FosteringHouseholdBuilder();
    }

    /**
     * Starts a household like this one.
     *
     * @return a builder holding this household's attributes
     */
    public final FosteringHouseholdBuilder toBuilder() {
        return builder().from(this);
    }

    /** The key only. */
    @Override
    public final String toString() {
        return "FosteringHousehold[" + id() + "]";
    }
}
