package org.corporateparenting.validation.ssda903;

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
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** An episode of care. Table Episodes. Read once, because most rules ask for its cells. */
final class EpisodeCells extends RowCells {

    private final ReturnLists lists;
    private final Given<LocalDate> commenced;
    private final Given<LocalDate> ceased;
    private final Given<ReasonForNewEpisode> reasonNew;
    private final Given<LegalStatus> status;
    private final Given<PlacementType> place;
    private final Given<ReasonEpisodeCeased> reasonCeased;
    private final Given<String> urn;
    private final Given<String> placementPostcode;
    private final Given<String> homePostcode;
    private final Given<ReasonForPlacementChange> reasonPlaceChange;
    private final Given<PlacementProvider> provider;
    private final Given<CategoryOfNeed> need;

    EpisodeCells(Row row, ReturnLists lists) {
        super(row);
        this.lists = lists;
        this.commenced = cell(ReturnColumns.DECOM).needed();
        this.ceased = cell(ReturnColumns.DEC);
        this.reasonNew = code(ReturnColumns.RNE, ReasonForNewEpisode.codeSet()).needed();
        this.status = code(ReturnColumns.LS, LegalStatus.codeSet()).needed();
        this.place = code(ReturnColumns.PLACE, PlacementType.codeSet()).needed();
        this.reasonCeased = code(ReturnColumns.REC, ReasonEpisodeCeased.codeSet());
        this.urn = cell(ReturnColumns.URN);
        this.placementPostcode = cell(ReturnColumns.PL_POST);
        this.homePostcode = cell(ReturnColumns.HOME_POST);
        this.reasonPlaceChange = code(ReturnColumns.REASON_PLACE_CHANGE, ReasonForPlacementChange.codeSet());
        this.provider = code(ReturnColumns.PLACE_PROVIDER, PlacementProvider.codeSet());
        this.need = code(ReturnColumns.CIN, CategoryOfNeed.codeSet()).needed();
    }

    /** The first day. */
    Given<LocalDate> commenced() {
        return commenced;
    }

    /** The day on which it ended; blank while it goes on. */
    Given<LocalDate> ceased() {
        return ceased;
    }

    Given<ReasonForNewEpisode> reasonNew() {
        return reasonNew;
    }

    Given<LegalStatus> status() {
        return status;
    }

    Given<CategoryOfNeed> need() {
        return need;
    }

    Given<PlacementType> place() {
        return place;
    }

    Given<PlacementProvider> provider() {
        return provider;
    }

    Given<ReasonEpisodeCeased> reasonCeased() {
        return reasonCeased;
    }

    Given<ReasonForPlacementChange> reasonPlaceChange() {
        return reasonPlaceChange;
    }

    Given<String> homePostcode() {
        return homePostcode;
    }

    Given<String> placementPostcode() {
        return placementPostcode;
    }

    Given<String> urn() {
        return urn;
    }

    /** Whether it is a short break, or an agreement on short breaks: V3 or V4. */
    Truth isShortBreaks() {
        return status.is(LegalStatus::isShortBreaks);
    }

    /** Whether it goes on. */
    Truth isOpen() {
        return ceased.isBlank();
    }

    /** Whether it ended the period of care: with a reason other than X1. */
    Truth endsCare() {
        return reasonCeased.is(ReasonEpisodeCeased::endsPeriodOfCare);
    }

    Truth startsCare() {
        return reasonNew.is(ReasonForNewEpisode::startsCare);
    }

    /** The authority in which the placement lies: as recorded, else by its postcode. */
    Given<String> placementAuthority() {
        return recorded(ReturnColumns.PL_LA)
                ? cell(ReturnColumns.PL_LA)
                : Given.derived(row(), "PL_LA", placed().map(PostcodePlace::authority));
    }

    /** Whether the placement lies in the authority's own area: as recorded, else by its postcode. */
    Given<PlacementLocation> placementLocation() {
        return recorded(ReturnColumns.PL_LOCATION)
                ? code(ReturnColumns.PL_LOCATION, PlacementLocation.codeSet())
                : Given.derived(row(), "PL_LOCATION", placed().flatMap(place -> lists.locationOf(place.authority())));
    }

    /** The miles from home to the placement, with one decimal: as recorded, else between the two postcodes. */
    Given<BigDecimal> distance() {
        return recorded(ReturnColumns.PL_DISTANCE)
                ? cell(ReturnColumns.PL_DISTANCE)
                : Given.derived(
                        row(), "PL_DISTANCE", lists.place(homePostcode()).flatMap(home -> placed().map(home::milesTo)));
    }

    private Optional<PostcodePlace> placed() {
        return lists.place(placementPostcode());
    }

    private boolean recorded(Column<?> column) {
        return !row().get(column).is(CellKind.NOT_SUPPLIED);
    }
}
