package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.adoption.AdopterSource;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.DecisionRoute;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** Supplementary tables of the steps on the way to adoption. */
final class AdoptionTables {

    private static final Column<LocalDate> FROM = SupplementaryTable.FROM;
    private static final Column<LocalDate> TO = SupplementaryTable.TO;
    private static final Column<Boolean> TWIN_TRACK = Column.flag("twin_track");
    private static final Column<LocalDate> CONSIDERED = Column.date("considered");
    private static final Column<LocalDate> MINUTES_RECEIVED = Column.date("minutes_received");
    private static final Column<LocalDate> DECIDED = Column.date("decided");
    private static final Column<DecisionRoute> ROUTE = word("route", DecisionRoute.class);
    private static final Column<LocalDate> TOLD_ORALLY = Column.date("parents_told_orally");
    private static final Column<LocalDate> TOLD_IN_WRITING = Column.date("parents_told_in_writing");
    private static final Column<LocalDate> REVOKED = Column.date("revoked");
    private static final Column<Boolean> RELINQUISHED = Column.flag("relinquished");
    private static final Column<LocalDate> RETURN_NOTICE = Column.date("return_notice");
    private static final Column<LocalDate> RETURNED = Column.date("returned");
    private static final Column<LocalDate> REPORT_SENT = Column.date("report_sent");
    private static final Column<LocalDate> COMMENTS = Column.date("comments");
    private static final Column<LocalDate> PANEL = Column.date("panel");
    private static final Column<AdopterSource> SOURCE = word("source", AdopterSource.class);
    private static final Column<Boolean> AGREED_IN_WRITING = Column.flag("agreed_in_writing");
    private static final Column<LocalDate> ON = Column.date("on");
    private static final Column<Boolean> AFTER_ORDER = Column.flag("after_order");
    private static final Column<LocalDate> MEETING = Column.date("meeting");
    private static final Column<LocalDate> APPLIED = Column.date("applied");
    private static final Column<AdoptionApplicant> APPLICANT = word("applicant", AdoptionApplicant.class);
    private static final Column<LocalDate> HOME_SINCE = Column.date("home_since");
    private static final Column<Boolean> WITH_LEAVE = Column.flag("with_leave");
    private static final Column<LocalDate> GRANTED = Column.date("granted");
    private static final Column<LocalDate> FAILED = Column.date("failed");

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(
            table("cp_adoption_plans", ActKind.ADOPTION_PLAN, FROM, List.of(TO, TWIN_TRACK), AdoptionTables::plan),
            table(
                    "cp_adoption_decisions",
                    ActKind.ADOPTION_DECISION,
                    CONSIDERED,
                    List.of(MINUTES_RECEIVED, DECIDED, ROUTE, TOLD_ORALLY, TOLD_IN_WRITING, REVOKED),
                    AdoptionTables::decision),
            table(
                    "cp_adoption_consents",
                    ActKind.ADOPTION_CONSENT,
                    FROM,
                    List.of(TO, RELINQUISHED, RETURN_NOTICE, RETURNED),
                    AdoptionTables::consent),
            table(
                    "cp_placement_orders",
                    ActKind.PLACEMENT_ORDER,
                    FROM,
                    List.of(TO),
                    row -> new PlacementOrder(days(row))),
            table(
                    "cp_adoption_matches",
                    ActKind.ADOPTION_MATCH,
                    REPORT_SENT,
                    List.of(COMMENTS, PANEL, DECIDED, SOURCE),
                    AdoptionTables::match),
            table(
                    "cp_adoption_placements",
                    ActKind.ADOPTION_PLACEMENT,
                    FROM,
                    List.of(TO, AGREED_IN_WRITING),
                    AdoptionTables::placement),
            table(
                    "cp_adoption_disruptions",
                    ActKind.ADOPTION_DISRUPTION,
                    ON,
                    List.of(AFTER_ORDER, MEETING),
                    AdoptionTables::disruption),
            table(
                    "cp_adoption_orders",
                    ActKind.ADOPTION_ORDER,
                    APPLIED,
                    List.of(APPLICANT, HOME_SINCE, WITH_LEAVE, GRANTED, FAILED),
                    AdoptionTables::order));

    private AdoptionTables() {}

    private static SupplementaryTable table(
            String name,
            ActKind kind,
            Column<LocalDate> key,
            List<Column<?>> others,
            Function<Row, ? extends AdoptionStep> step) {
        return SupplementaryTable.ofFacts(
                name, kind, List.of(key), others, (file, row) -> file.addAdoptionStep(step.apply(row)));
    }

    private static DateRange days(Row row) {
        return new DateRange(needed(row, FROM), maybe(row, TO));
    }

    private static AdoptionPlan plan(Row row) {
        return AdoptionPlan.builder()
                .agreed(needed(row, FROM))
                .ended(maybe(row, TO))
                .isTwinTrack(maybe(row, TWIN_TRACK))
                .build();
    }

    private static AdoptionDecision decision(Row row) {
        return AdoptionDecision.builder()
                .considered(needed(row, CONSIDERED))
                .minutesReceived(maybe(row, MINUTES_RECEIVED))
                .decided(maybe(row, DECIDED))
                .route(maybe(row, ROUTE))
                .parentsToldOrally(maybe(row, TOLD_ORALLY))
                .parentsToldInWriting(maybe(row, TOLD_IN_WRITING))
                .revoked(maybe(row, REVOKED))
                .build();
    }

    private static AdoptionConsent consent(Row row) {
        return AdoptionConsent.builder()
                .given(needed(row, FROM))
                .withdrawn(maybe(row, TO))
                .isRelinquished(maybe(row, RELINQUISHED))
                .returnNotice(maybe(row, RETURN_NOTICE))
                .returned(maybe(row, RETURNED))
                .build();
    }

    private static AdoptionMatch match(Row row) {
        return AdoptionMatch.builder()
                .reportSent(needed(row, REPORT_SENT))
                .comments(maybe(row, COMMENTS))
                .panel(maybe(row, PANEL))
                .decided(maybe(row, DECIDED))
                .source(maybe(row, SOURCE))
                .build();
    }

    private static AdoptionPlacement placement(Row row) {
        return AdoptionPlacement.builder()
                .range(days(row))
                .isAgreedInWriting(maybe(row, AGREED_IN_WRITING))
                .build();
    }

    private static AdoptionDisruption disruption(Row row) {
        return AdoptionDisruption.builder()
                .on(needed(row, ON))
                .isAfterOrder(maybe(row, AFTER_ORDER))
                .meeting(maybe(row, MEETING))
                .build();
    }

    private static AdoptionOrder order(Row row) {
        Optional<Boolean> leave = maybe(row, WITH_LEAVE);
        return AdoptionOrder.builder()
                .applied(needed(row, APPLIED))
                .applicant(maybe(row, APPLICANT))
                .homeSince(maybe(row, HOME_SINCE))
                .isWithLeave(leave.orElse(false))
                .granted(maybe(row, GRANTED))
                .failed(maybe(row, FAILED))
                .build();
    }
}
