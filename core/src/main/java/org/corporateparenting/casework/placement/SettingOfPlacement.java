package org.corporateparenting.casework.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.SettingKind;
import org.immutables.value.Value;

/** In what kind of setting a child was placed, where the code of the placement does not say it, and what a court authorised. */
@Value.Immutable
public abstract class SettingOfPlacement {

    SettingOfPlacement() {}

    /**
     * The day on which the placement began.
     *
     * @return the first day of the placement this is about
     */
    public abstract LocalDate placed();

    /**
     * The kind of setting.
     *
     * @return the kind, or empty where it is not known beyond the code
     */
    public abstract Optional<SettingKind> setting();

    /**
     * The day from which the High Court, under its inherent jurisdiction, authorised that the child be deprived of liberty
     * there.
     *
     * @return the day; empty where it did not
     */
    public abstract Optional<LocalDate> courtAuthorised();

    /**
     * Starts the setting of a placement.
     *
     * @return an empty builder
     */
    public static SettingOfPlacementBuilder builder() {
        return new SettingOfPlacementBuilder();
    }
}
