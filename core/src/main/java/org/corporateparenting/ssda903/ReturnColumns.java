package org.corporateparenting.ssda903;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.table.Column;

/**
 * The columns of the return, each under the name it has there.
 *
 * <p>A column of codes holds text, so that a row keeps whatever is recorded and the rules of the return can judge it.
 */
public final class ReturnColumns {

    /** The child's key in the authority's own system. In every table. */
    public static final Column<String> CHILD = Column.text("CHILD");

    /** The day of birth. In every table but the episodes. */
    public static final Column<LocalDate> DOB = Column.date("DOB");

    /** The sex, a code of {@link org.corporateparenting.code.Sex}: digits to 2023/24, letters from 2024/25. */
    public static final Column<String> SEX = Column.text("SEX");

    /** The ethnic group, a code of {@link org.corporateparenting.code.EthnicGroup}. */
    public static final Column<String> ETHNIC = Column.text("ETHNIC");

    /** The unique pupil number, or a code of {@link org.corporateparenting.code.UpnUnknown} in its place. */
    public static final Column<String> UPN = Column.text("UPN");

    /** Whether a female has a child of her own, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> MOTHER = Column.text("MOTHER");

    /** The day of birth of her first child. */
    public static final Column<LocalDate> MC_DOB = Column.date("MC_DOB");

    /** Whether an unaccompanied asylum-seeking child in the year, a {@link org.corporateparenting.code.Flag}. In CSV a row among the
     * asylum seekers says so too, and the column is seldom there. */
    public static final Column<String> UASC = Column.text("UASC");

    /** The first day of the episode. */
    public static final Column<LocalDate> DECOM = Column.date("DECOM");

    /** Why the episode began, a code of {@link org.corporateparenting.code.ReasonForNewEpisode}. */
    public static final Column<String> RNE = Column.text("RNE");

    /** The legal status, a code of {@link org.corporateparenting.code.LegalStatus}. */
    public static final Column<String> LS = Column.text("LS");

    /** The category of need, a code of {@link org.corporateparenting.code.CategoryOfNeed}. */
    public static final Column<String> CIN = Column.text("CIN");

    /** The type of placement, a code of {@link org.corporateparenting.code.PlacementType}. */
    public static final Column<String> PLACE = Column.text("PLACE");

    /** Who provides the placement, a code of {@link org.corporateparenting.code.PlacementProvider}. */
    public static final Column<String> PLACE_PROVIDER = Column.text("PLACE_PROVIDER");

    /** The day the episode ended, which belongs to what followed. */
    public static final Column<LocalDate> DEC = Column.date("DEC");

    /** Why the episode ended, a code of {@link org.corporateparenting.code.ReasonEpisodeCeased}. */
    public static final Column<String> REC = Column.text("REC");

    /** Why the placement changed, a code of {@link org.corporateparenting.code.ReasonForPlacementChange}. */
    public static final Column<String> REASON_PLACE_CHANGE = Column.text("REASON_PLACE_CHANGE");

    /** The postcode of the child's home when first placed. */
    public static final Column<String> HOME_POST = Column.text("HOME_POST");

    /** The postcode of the placement. */
    public static final Column<String> PL_POST = Column.text("PL_POST");

    /** The number under which the inspectorate knows the setting. */
    public static final Column<String> URN = Column.text("URN");

    /** The authority in which the placement lies. The department works it out. */
    public static final Column<String> PL_LA = Column.text("PL_LA");

    /** Whether the placement lies in the authority's own area, a code of
     * {@link org.corporateparenting.code.PlacementLocation}. The department works it out. */
    public static final Column<String> PL_LOCATION = Column.text("PL_LOCATION");

    /** The miles from home to the placement. The department works them out. */
    public static final Column<BigDecimal> PL_DISTANCE =
            Column.of("PL_DISTANCE", "a number of miles", ReturnColumns::miles);

    /** The day of the review. */
    public static final Column<LocalDate> REVIEW = Column.date("REVIEW");

    /** How the child took part, a code of {@link org.corporateparenting.code.Participation}. */
    public static final Column<String> REVIEW_CODE = Column.text("REVIEW_CODE");

    /** The day on which the status of an asylum-seeking child ended, or is to end. */
    public static final Column<LocalDate> DUC = Column.date("DUC");

    /** The score of the strengths and difficulties questionnaire. */
    public static final Column<Integer> SDQ_SCORE = Column.number("SDQ_SCORE");

    /** Why there is no score, a code of {@link org.corporateparenting.code.SdqReason}. */
    public static final Column<String> SDQ_REASON = Column.text("SDQ_REASON");

    /** Whether convicted or cautioned in the year, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> CONVICTED = Column.text("CONVICTED");

    /** Whether checks of development are up to date, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> HEALTH_CHECK = Column.text("HEALTH_CHECK");

    /** Whether immunisations are up to date, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> IMMUNISATIONS = Column.text("IMMUNISATIONS");

    /** Whether teeth were checked in the year, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> TEETH_CHECK = Column.text("TEETH_CHECK");

    /** Whether the yearly health assessment was done, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> HEALTH_ASSESSMENT = Column.text("HEALTH_ASSESSMENT");

    /** Whether a substance misuse problem was identified, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> SUBSTANCE_MISUSE = Column.text("SUBSTANCE_MISUSE");

    /** Whether an intervention for it was received, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> INTERVENTION_RECEIVED = Column.text("INTERVENTION_RECEIVED");

    /** Whether an intervention for it was offered and refused, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> INTERVENTION_OFFERED = Column.text("INTERVENTION_OFFERED");

    /** Whether the authority is in touch, a code of {@link org.corporateparenting.code.InTouch}. */
    public static final Column<String> IN_TOUCH = Column.text("IN_TOUCH");

    /** What the care leaver mainly does, a code of {@link org.corporateparenting.code.Activity}. */
    public static final Column<String> ACTIV = Column.text("ACTIV");

    /** Where the care leaver lives, a code of {@link org.corporateparenting.code.Accommodation}. */
    public static final Column<String> ACCOM = Column.text("ACCOM");

    /** The day on which adoption was decided to be in the child's interest. */
    public static final Column<LocalDate> DATE_INT = Column.date("DATE_INT");

    /** The day on which child and adopters were matched. */
    public static final Column<LocalDate> DATE_MATCH = Column.date("DATE_MATCH");

    /** Whether adopted by a former foster carer, a {@link org.corporateparenting.code.Flag}. */
    public static final Column<String> FOSTER_CARE = Column.text("FOSTER_CARE");

    /** How many adopters there are, a code of {@link org.corporateparenting.code.NumberOfAdopters}. */
    public static final Column<String> NB_ADOPTR = Column.text("NB_ADOPTR");

    /** The sex of the adopters, a code of {@link org.corporateparenting.code.AdoptersSex}. */
    public static final Column<String> SEX_ADOPTR = Column.text("SEX_ADOPTR");

    /** The adopters' standing in law, a code of {@link org.corporateparenting.code.AdoptersLegalStatus}. */
    public static final Column<String> LS_ADOPTR = Column.text("LS_ADOPTR");

    /** The day on which the agency decided that the child should be placed for adoption. */
    public static final Column<LocalDate> DATE_PLACED = Column.date("DATE_PLACED");

    /** The day on which that decision was reversed or came to an end. */
    public static final Column<LocalDate> DATE_PLACED_CEASED = Column.date("DATE_PLACED_CEASED");

    /** Why it ended, a code of {@link org.corporateparenting.code.ReasonPlacedForAdoptionCeased}. */
    public static final Column<String> REASON_PLACED_CEASED = Column.text("REASON_PLACED_CEASED");

    /** The earlier order, a code of {@link org.corporateparenting.code.PreviousPermanence}. */
    public static final Column<String> PREV_PERM = Column.text("PREV_PERM");

    /** The authority of the earlier order, an {@link org.corporateparenting.code.AuthorityCode} or a code of
     * {@link org.corporateparenting.code.OtherPermanenceAuthority}. */
    public static final Column<String> LA_PERM = Column.text("LA_PERM");

    /** The day of the earlier order, perhaps only partly known: a date or one of
     * {@link org.corporateparenting.code.PermanenceDateMask}. */
    public static final Column<String> DATE_PERM = Column.text("DATE_PERM");

    /** Missing or away without authorisation, a code of {@link org.corporateparenting.code.MissingType}. */
    public static final Column<String> MISSING = Column.text("MISSING");

    /** The day from which the child was missing. */
    public static final Column<LocalDate> MIS_START = Column.date("MIS_START");

    /** The day on which the child was found or came back. */
    public static final Column<LocalDate> MIS_END = Column.date("MIS_END");

    /** The social worker's number, with a prefix of {@link org.corporateparenting.code.SocialWorkerIdPrefix}. */
    public static final Column<String> SW_ID = Column.text("SW_ID");

    /** The first day of the social worker. */
    public static final Column<LocalDate> SW_DECOM = Column.date("SW_DECOM");

    /** The day on which the social worker ceased to be the child's. */
    public static final Column<LocalDate> SW_DEC = Column.date("SW_DEC");

    /** Why the social worker changed, a code of {@link org.corporateparenting.code.SocialWorkerChangeReason}. */
    public static final Column<String> SW_REASON = Column.text("SW_REASON");

    /** The first day of the order. */
    public static final Column<LocalDate> DOLO_START = Column.date("DOLO_START");

    /** The day on which the order ended. */
    public static final Column<LocalDate> DOLO_END = Column.date("DOLO_END");

    private static final Pattern MILES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?");

    private ReturnColumns() {}

    private static Optional<BigDecimal> miles(String text) {
        return MILES.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
