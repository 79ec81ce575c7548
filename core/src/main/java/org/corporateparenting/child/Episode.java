package org.corporateparenting.child;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * A part of a period of care with one legal status and one placement.
 *
 * <p>The day an episode ceased belongs to what followed it, not to the episode.
 */
@Value.Immutable
public abstract class Episode {

    Episode() {}

    /**
     * The first day of the episode. SSDA903: DECOM.
     *
     * @return the first day
     */
    public abstract LocalDate commenced();

    /**
     * The day the episode ended, which is no longer part of it. SSDA903: DEC.
     *
     * @return the first day after the episode, or empty where it goes on
     */
    public abstract Optional<LocalDate> ceased();

    /**
     * Why the episode began. SSDA903: RNE.
     *
     * @return the reason, or empty where it is not known
     */
    public abstract Optional<ReasonForNewEpisode> reasonForNewEpisode();

    /**
     * The day on which the period of care began, where the record states it beside the episode. SSD:
     * {@code clae_entered_care_date}.
     *
     * @return the stated day, or empty where the record states none
     */
    public abstract Optional<LocalDate> enteredCare();

    /**
     * The legal status. SSDA903: LS.
     *
     * @return the status, or empty where it is not known
     */
    public abstract Optional<LegalStatus> legalStatus();

    /**
     * The main reason for which the child needs care. SSDA903: CIN.
     *
     * @return the category, or empty where it is not known
     */
    public abstract Optional<CategoryOfNeed> categoryOfNeed();

    /**
     * The type of placement. SSDA903: PLACE.
     *
     * @return the type, or empty where it is not known
     */
    public abstract Optional<PlacementType> placementType();

    /**
     * Who provides the placement. SSDA903: PLACE_PROVIDER.
     *
     * @return the provider, or empty where it is not known
     */
    public abstract Optional<PlacementProvider> placementProvider();

    /**
     * The number under which the inspectorate knows the setting. SSDA903: URN.
     *
     * @return the number, or empty where there is none
     */
    public abstract Optional<String> ofstedUrn();

    /**
     * The postcode of the placement. SSDA903: PL_POST.
     *
     * @return the postcode, hidden in {@code toString}; empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<String> placementPostcode();

    /**
     * Whether the placement lies in the authority's own area. SSDA903: PL_LOCATION, which the department works out.
     *
     * @return the location; empty where it is not known
     */
    public abstract Optional<PlacementLocation> placementLocation();

    /**
     * How far the placement is from home. SSDA903: PL_DISTANCE, which the department works out; SSD: placement distance.
     *
     * @return the miles in a straight line; empty where they are not known
     */
    public abstract Optional<BigDecimal> placementMiles();

    /**
     * The postcode of the child's home when first placed. SSDA903: HOME_POST.
     *
     * @return the postcode, hidden in {@code toString}; empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<String> homePostcode();

    /**
     * Why the episode ended. SSDA903: REC.
     *
     * @return the reason, or empty where it is not known or the episode goes on
     */
    public abstract Optional<ReasonEpisodeCeased> reasonEpisodeCeased();

    /**
     * Why the placement changed when this episode ended. SSDA903: REASON_PLACE_CHANGE.
     *
     * @return the reason, or empty where the placement did not change or the reason is not known
     */
    public abstract Optional<ReasonForPlacementChange> reasonForPlacementChange();

    /** Checks that the episode does not end before it begins. */
    @Value.Check
    void check() {
        ceased().filter(day -> day.isBefore(commenced())).ifPresent(day -> {
            throw new IllegalArgumentException("ceased " + day + " is before commenced " + commenced()
                    + "; an episode ends on or after its first day");
        });
    }

    /**
     * The days of the episode.
     *
     * @return from the day it commenced up to the day before it ceased
     */
    public final DateRange range() {
        return new DateRange(commenced(), ceased());
    }

    /**
     * Whether the child started to be looked after with this episode.
     *
     * @return true if the reason for the new episode says so
     */
    public final boolean startsPeriodOfCare() {
        return reasonForNewEpisode().filter(ReasonForNewEpisode::startsCare).isPresent();
    }

    /**
     * Whether the child stopped being looked after with this episode.
     *
     * @return true if the reason why the episode ceased says so
     */
    public final boolean endsPeriodOfCare() {
        return reasonEpisodeCeased()
                .filter(ReasonEpisodeCeased::endsPeriodOfCare)
                .isPresent();
    }

    /**
     * Starts an episode.
     *
     * @return an empty builder
     */
    public static EpisodeBuilder builder() {
        return new EpisodeBuilder();
    }

    /**
     * Starts an episode like this one.
     *
     * @return a builder holding this episode's attributes
     */
    public final EpisodeBuilder toBuilder() {
        return builder().from(this);
    }
}
