package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.CodeSet;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.OtherPermanenceAuthority;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.code.Sex;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;

/** The columns of text that must hold a code, and what they may hold. */
final class CodeColumns {

    private static final ImmutableMap<Column<String>, CodeForm> FORMS = ImmutableMap.<Column<String>, CodeForm>builder()
            .put(ReturnColumns.SEX, codes(Sex.codeSet()))
            .put(ReturnColumns.ETHNIC, codes(EthnicGroup.codeSet()))
            .put(ReturnColumns.RNE, codes(ReasonForNewEpisode.codeSet()))
            .put(ReturnColumns.LS, codes(LegalStatus.codeSet()))
            .put(ReturnColumns.CIN, codes(CategoryOfNeed.codeSet()))
            .put(ReturnColumns.PLACE, codes(PlacementType.codeSet()))
            .put(ReturnColumns.PLACE_PROVIDER, codes(PlacementProvider.codeSet()))
            .put(ReturnColumns.REC, codes(ReasonEpisodeCeased.codeSet()))
            .put(ReturnColumns.REASON_PLACE_CHANGE, codes(ReasonForPlacementChange.codeSet()))
            .put(ReturnColumns.PL_LOCATION, codes(PlacementLocation.codeSet()))
            .put(ReturnColumns.REVIEW_CODE, codes(Participation.codeSet()))
            .put(ReturnColumns.SDQ_REASON, codes(SdqReason.codeSet()))
            .put(ReturnColumns.IN_TOUCH, codes(InTouch.codeSet()))
            .put(ReturnColumns.ACTIV, codes(Activity.codeSet()))
            .put(ReturnColumns.ACCOM, codes(Accommodation.codeSet()))
            .put(ReturnColumns.NB_ADOPTR, codes(NumberOfAdopters.codeSet()))
            .put(ReturnColumns.SEX_ADOPTR, codes(AdoptersSex.codeSet()))
            .put(ReturnColumns.LS_ADOPTR, codes(AdoptersLegalStatus.codeSet()))
            .put(ReturnColumns.REASON_PLACED_CEASED, codes(ReasonPlacedForAdoptionCeased.codeSet()))
            .put(ReturnColumns.PREV_PERM, codes(PreviousPermanence.codeSet()))
            .put(ReturnColumns.MISSING, codes(MissingType.codeSet()))
            .put(ReturnColumns.SW_REASON, codes(SocialWorkerChangeReason.codeSet()))
            .put(ReturnColumns.MOTHER, codes(Flag.codeSet()))
            .put(ReturnColumns.UASC, codes(Flag.codeSet()))
            .put(ReturnColumns.CONVICTED, codes(Flag.codeSet()))
            .put(ReturnColumns.HEALTH_CHECK, codes(Flag.codeSet()))
            .put(ReturnColumns.IMMUNISATIONS, codes(Flag.codeSet()))
            .put(ReturnColumns.TEETH_CHECK, codes(Flag.codeSet()))
            .put(ReturnColumns.HEALTH_ASSESSMENT, codes(Flag.codeSet()))
            .put(ReturnColumns.SUBSTANCE_MISUSE, codes(Flag.codeSet()))
            .put(ReturnColumns.INTERVENTION_RECEIVED, codes(Flag.codeSet()))
            .put(ReturnColumns.INTERVENTION_OFFERED, codes(Flag.codeSet()))
            .put(ReturnColumns.FOSTER_CARE, codes(Flag.codeSet()))
            .put(ReturnColumns.LA_PERM, new CodeForm("the number of an authority", CodeColumns::isAuthority))
            .put(
                    ReturnColumns.DATE_PERM,
                    new CodeForm("a date, whole or partly known", RecordedPartialDate::isWellFormed))
            .buildOrThrow();

    private CodeColumns() {}

    /** Reports each cell of a table that holds something else. */
    static void check(Table table, ReturnFindings findings) {
        ImmutableMap<Column<String>, CodeForm> forms =
                ImmutableMap.copyOf(Maps.filterKeys(FORMS, table.supplied()::contains));
        for (Row row : table.rows()) {
            forms.forEach((column, form) -> check(column, form, row, findings));
        }
    }

    private static void check(Column<String> column, CodeForm form, Row row, ReturnFindings findings) {
        Optional<String> text = row.get(column).value();
        if (text.isPresent() && !form.isKnown().test(text.get())) {
            findings.report(ReturnRule.CODE_UNKNOWN, row, column.name() + " is not " + form.expected(), column);
        }
    }

    private static <E extends Enum<E> & Code> CodeForm codes(CodeSet<E> set) {
        return new CodeForm(set.name(), set.codes()::contains);
    }

    private static boolean isAuthority(String text) {
        return AuthorityCode.tryOf(text).isPresent()
                || OtherPermanenceAuthority.tryOf(text).isPresent();
    }

    /** What a cell may hold: in words, and as a test. */
    private record CodeForm(String expected, Predicate<String> isKnown) {}
}
