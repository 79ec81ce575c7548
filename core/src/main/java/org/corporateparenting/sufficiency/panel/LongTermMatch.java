package org.corporateparenting.sufficiency.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.sufficiency.home.ProviderSector;
import org.immutables.value.Value;

/** A child matched for good with foster carers (S001:2699, 2743-2744). */
@Value.Immutable
public abstract class LongTermMatch {

    LongTermMatch() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The carers.
     *
     * @return the household's key; empty where it is not known
     */
    public abstract Optional<HouseholdId> household();

    /**
     * Whose carers they are.
     *
     * @return the sector
     */
    public abstract ProviderSector sector();

    /**
     * The day of the panel.
     *
     * @return the day
     */
    public abstract LocalDate panel();

    /**
     * The day of the decision.
     *
     * @return the day; empty where there is none
     */
    public abstract Optional<LocalDate> decided();

    /** Checks that the decision did not come before the panel. */
    @Value.Check
    void check() {
        decided().filter(day -> day.isBefore(panel())).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "decided " + day + " is before panel " + panel() + "; the decision comes after the panel");
        });
    }

    /**
     * As what it comes before a panel.
     *
     * @return the type of case
     */
    public final PanelCaseType caseType() {
        return sector() == ProviderSector.IN_HOUSE ? PanelCaseType.MATCH_IN_HOUSE : PanelCaseType.MATCH_AGENCY;
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static LongTermMatchBuilder builder() {
        return new LongTermMatchBuilder();
    }
}
