package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;

/** Supplementary tables about placements. */
final class PlacementTables {

    private static final Column<LocalDate> PLACED = Column.date("placed");
    private static final Column<PlacementBasis> BASIS = word("basis", PlacementBasis.class);
    private static final Column<Boolean> INTENDED_TO_18 = Column.flag("intended_to_18");
    private static final Column<LocalDate> LONG_TERM_FOSTER_FROM = Column.date("long_term_foster_from");
    private static final Column<Boolean> AGREES_TO_FEWER_VISITS = Column.flag("agrees_to_fewer_visits");
    private static final Column<SettingKind> SETTING = word("setting", SettingKind.class);
    private static final Column<LocalDate> COURT_AUTHORISED = Column.date("court_authorised");
    private static final Column<LocalDate> AGREED = Column.date("agreed");
    private static final Column<PlacementNoticeKind> KIND = word("kind", PlacementNoticeKind.class);
    private static final Column<LocalDate> EVENT = Column.date("event");
    private static final Column<LocalDate> GIVEN = Column.date("given");

    private static final SupplementaryTable TERMS = SupplementaryTable.ofFacts(
            "cp_placement_terms",
            ActKind.PLACEMENT_TERMS,
            List.of(PLACED),
            List.of(BASIS, INTENDED_TO_18, LONG_TERM_FOSTER_FROM, AGREES_TO_FEWER_VISITS),
            (file, row) -> file.addPlacementTerms(terms(row)));

    private static final SupplementaryTable SETTINGS = SupplementaryTable.ofFacts(
            "cp_placement_settings",
            ActKind.PLACEMENT_SETTING,
            List.of(PLACED),
            List.of(SETTING, COURT_AUTHORISED),
            (file, row) -> file.addSetting(SettingOfPlacement.builder()
                    .placed(needed(row, PLACED))
                    .setting(maybe(row, SETTING))
                    .courtAuthorised(maybe(row, COURT_AUTHORISED))
                    .build()));

    private static final SupplementaryTable PLANS = SupplementaryTable.ofFacts(
            "cp_placement_plans",
            ActKind.PLACEMENT_PLAN,
            List.of(PLACED),
            List.of(AGREED),
            (file, row) -> file.addPlacementPlan(new PlacementPlan(needed(row, PLACED), maybe(row, AGREED))));

    private static final SupplementaryTable NOTICES = SupplementaryTable.ofFacts(
            "cp_notices",
            ActKind.PLACEMENT_NOTICE,
            List.of(KIND, EVENT, GIVEN),
            List.of(),
            (file, row) -> file.addPlacementNotice(
                    new PlacementNotice(needed(row, KIND), needed(row, EVENT), needed(row, GIVEN))));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(TERMS, SETTINGS, PLANS, NOTICES);

    private PlacementTables() {}

    private static PlacementTerms terms(Row row) {
        return PlacementTerms.builder()
                .placed(needed(row, PLACED))
                .basis(maybe(row, BASIS))
                .intendedToLastToEighteen(maybe(row, INTENDED_TO_18))
                .longTermFosterFrom(maybe(row, LONG_TERM_FOSTER_FROM))
                .agreesToFewerVisits(maybe(row, AGREES_TO_FEWER_VISITS))
                .build();
    }
}
