package org.corporateparenting.ssda903;

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
import org.corporateparenting.table.Row;

/** A part of a period of care with one legal status and one placement. Table Episodes. */
public final class EpisodeRow extends ReturnRow {

    EpisodeRow(Row row) {
        super(row);
    }

    /**
     * The first day of the episode. SSDA903: DECOM.
     *
     * @return the day, or empty where it cannot be told
     */
    public Optional<LocalDate> commenced() {
        return value(ReturnColumns.DECOM);
    }

    /**
     * Why the episode began. SSDA903: RNE.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<ReasonForNewEpisode> reasonForNewEpisode() {
        return value(ReturnColumns.RNE).flatMap(ReasonForNewEpisode::tryOf);
    }

    /**
     * The legal status. SSDA903: LS.
     *
     * @return the status, or empty where it cannot be told
     */
    public Optional<LegalStatus> legalStatus() {
        return value(ReturnColumns.LS).flatMap(LegalStatus::tryOf);
    }

    /**
     * The main reason for which the child needs care. SSDA903: CIN.
     *
     * @return the category, or empty where it cannot be told
     */
    public Optional<CategoryOfNeed> categoryOfNeed() {
        return value(ReturnColumns.CIN).flatMap(CategoryOfNeed::tryOf);
    }

    /**
     * The type of placement. SSDA903: PLACE.
     *
     * @return the type, or empty where it cannot be told
     */
    public Optional<PlacementType> placementType() {
        return value(ReturnColumns.PLACE).flatMap(PlacementType::tryOf);
    }

    /**
     * Who provides the placement. SSDA903: PLACE_PROVIDER.
     *
     * @return the provider, or empty where it cannot be told
     */
    public Optional<PlacementProvider> placementProvider() {
        return value(ReturnColumns.PLACE_PROVIDER).flatMap(PlacementProvider::tryOf);
    }

    /**
     * The day the episode ended, which is no longer part of it. SSDA903: DEC.
     *
     * @return the day; empty also where the episode goes on
     */
    public Optional<LocalDate> ceased() {
        return value(ReturnColumns.DEC);
    }

    /**
     * Why the episode ended. SSDA903: REC.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<ReasonEpisodeCeased> reasonEpisodeCeased() {
        return value(ReturnColumns.REC).flatMap(ReasonEpisodeCeased::tryOf);
    }

    /**
     * Why the placement changed when this episode ended. SSDA903: REASON_PLACE_CHANGE.
     *
     * @return the reason, or empty where it cannot be told
     */
    public Optional<ReasonForPlacementChange> reasonForPlacementChange() {
        return value(ReturnColumns.REASON_PLACE_CHANGE).flatMap(ReasonForPlacementChange::tryOf);
    }

    /**
     * The postcode of the child's home when first placed. SSDA903: HOME_POST.
     *
     * @return the postcode as recorded, or empty where it cannot be told
     */
    public Optional<String> homePostcode() {
        return value(ReturnColumns.HOME_POST);
    }

    /**
     * The postcode of the placement. SSDA903: PL_POST.
     *
     * @return the postcode as recorded, or empty where it cannot be told
     */
    public Optional<String> placementPostcode() {
        return value(ReturnColumns.PL_POST);
    }

    /**
     * The number under which the inspectorate knows the setting. SSDA903: URN.
     *
     * @return the number as recorded, or empty where it cannot be told
     */
    public Optional<String> ofstedUrn() {
        return value(ReturnColumns.URN);
    }

    /**
     * The authority in which the placement lies, which the department works out. SSDA903: PL_LA.
     *
     * @return the text as recorded, or empty where it cannot be told
     */
    public Optional<String> placementAuthority() {
        return value(ReturnColumns.PL_LA);
    }

    /**
     * Whether the placement lies in the authority's own area, which the department works out. SSDA903: PL_LOCATION.
     *
     * @return the location, or empty where it cannot be told
     */
    public Optional<PlacementLocation> placementLocation() {
        return value(ReturnColumns.PL_LOCATION).flatMap(PlacementLocation::tryOf);
    }

    /**
     * The miles from home to the placement, which the department works out; 999.9 where not known. SSDA903: PL_DISTANCE.
     *
     * @return the miles, or empty where it cannot be told
     */
    public Optional<BigDecimal> placementDistance() {
        return value(ReturnColumns.PL_DISTANCE);
    }
}
