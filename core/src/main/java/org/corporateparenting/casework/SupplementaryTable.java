package org.corporateparenting.casework;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.TableDefinition;

/**
 * A supplementary table.
 *
 * @param definition how it is read
 * @param keys the columns by which a row is told from the child's other rows
 * @param needed the columns without which a row says nothing, the keys among them
 * @param take gives a usable row to a child
 */
record SupplementaryTable(
        TableDefinition definition,
        ImmutableList<Column<?>> keys,
        ImmutableList<Column<?>> needed,
        BiConsumer<Supplement, Row> take) {

    static final Column<String> CHILD = Column.text("child");
    static final Column<LocalDate> PLACED = Column.date("placed");
    static final Column<PlacementBasis> BASIS = word("basis", PlacementBasis.class);
    static final Column<Boolean> INTENDED_TO_18 = Column.flag("intended_to_18");
    static final Column<LocalDate> LONG_TERM_FOSTER_FROM = Column.date("long_term_foster_from");
    static final Column<Boolean> AGREES_TO_FEWER_VISITS = Column.flag("agrees_to_fewer_visits");
    static final Column<LocalDate> REVIEW = Column.date("review");
    static final Column<LocalDate> DECISIONS_ISSUED = Column.date("decisions_issued");
    static final Column<LocalDate> RECORD_COMPLETED = Column.date("record_completed");
    static final Column<LocalDate> DISTRIBUTED = Column.date("distributed");
    static final Column<Boolean> ADJOURNED = Column.flag("adjourned");
    static final Column<LocalDate> FROM = Column.date("from");
    static final Column<LocalDate> TO = Column.date("to");
    static final Column<RequestKind> KIND = word("kind", RequestKind.class);
    static final Column<LocalDate> ON = Column.date("on");
    static final Column<LocalDate> BEFORE = Column.date("before");
    static final Column<LocalDate> AGREED = Column.date("agreed");
    static final Column<PlacementNoticeKind> NOTICE_KIND = word("kind", PlacementNoticeKind.class);
    static final Column<LocalDate> EVENT = Column.date("event");
    static final Column<LocalDate> GIVEN = Column.date("given");
    static final Column<LocalDate> STARTED = Column.date("started");
    static final Column<LocalDate> COMPLETED = Column.date("completed");
    static final Column<PermanencePlanKind> PERMANENCE_KIND = word("kind", PermanencePlanKind.class);
    static final Column<LocalDate> VISIT = Column.date("visit");
    static final Column<VisitMode> MODE = word("mode", VisitMode.class);

    static final SupplementaryTable PLACEMENT_TERMS = keyed(
            table("cp_placement_terms", PLACED, BASIS, INTENDED_TO_18, LONG_TERM_FOSTER_FROM, AGREES_TO_FEWER_VISITS),
            Supplement::addTerms,
            PLACED);
    static final SupplementaryTable REVIEW_PAPERS = keyed(
            table("cp_review_papers", REVIEW, DECISIONS_ISSUED, RECORD_COMPLETED, DISTRIBUTED, ADJOURNED),
            Supplement::addPapers,
            REVIEW);
    static final SupplementaryTable REVIEWING_OFFICERS =
            keyed(table("cp_reviewing_officers", FROM, TO), Supplement::addOfficer, FROM);
    static final SupplementaryTable REQUESTS =
            keyed(table("cp_requests", KIND, ON, BEFORE), Supplement::addRequest, KIND, ON);
    static final SupplementaryTable VISIT_MODES = new SupplementaryTable(
            table("cp_visit_modes", VISIT, MODE),
            ImmutableList.of(VISIT),
            ImmutableList.of(VISIT, MODE),
            Supplement::addMode);
    static final SupplementaryTable PLACEMENT_PLANS =
            keyed(table("cp_placement_plans", PLACED, AGREED), Supplement::addPlacementPlan, PLACED);
    static final SupplementaryTable NOTICES =
            keyed(table("cp_notices", NOTICE_KIND, EVENT, GIVEN), Supplement::addNotice, NOTICE_KIND, EVENT, GIVEN);
    static final SupplementaryTable EDUCATION_PLANS =
            keyed(table("cp_education_plans", STARTED, COMPLETED), Supplement::addEducationPlan, STARTED);
    static final SupplementaryTable PERMANENCE_PLANS = keyed(
            table("cp_permanence_plans", PERMANENCE_KIND, AGREED),
            Supplement::addPermanencePlan,
            PERMANENCE_KIND,
            AGREED);

    /** All of them. */
    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(
            PLACEMENT_TERMS,
            REVIEW_PAPERS,
            REVIEWING_OFFICERS,
            REQUESTS,
            VISIT_MODES,
            PLACEMENT_PLANS,
            NOTICES,
            EDUCATION_PLANS,
            PERMANENCE_PLANS);

    private static SupplementaryTable keyed(
            TableDefinition definition, BiConsumer<Supplement, Row> take, Column<?>... keys) {
        return new SupplementaryTable(definition, ImmutableList.copyOf(keys), ImmutableList.copyOf(keys), take);
    }

    private static TableDefinition table(String name, Column<?>... columns) {
        return TableDefinition.builder()
                .name(name)
                .addColumns(CHILD)
                .addColumns(columns)
                .childColumn(CHILD)
                .isOptional(true)
                .build();
    }

    /** A column of the words of an enum, in any letter case. */
    private static <E extends Enum<E>> Column<E> word(String name, Class<E> words) {
        String expected = List.of(words.getEnumConstants()).stream()
                .map(Enum::name)
                .collect(Collectors.joining(", ", "one of ", ""));
        Function<String, Optional<E>> form =
                text -> Enums.getIfPresent(words, Ascii.toUpperCase(text)).toJavaUtil();
        return Column.of(name, expected, form);
    }
}
