package org.corporateparenting.sufficiency;

import static org.corporateparenting.sufficiency.KeyedTable.FROM;
import static org.corporateparenting.sufficiency.KeyedTable.TO;
import static org.corporateparenting.sufficiency.KeyedTable.maybe;
import static org.corporateparenting.sufficiency.KeyedTable.needed;
import static org.corporateparenting.sufficiency.KeyedTable.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** The tables about fostering households, and what a usable row of each states. */
final class HouseholdTables {

    static final Column<String> HOUSEHOLD = Column.text("household");
    static final Column<String> CARER = Column.text("carer");
    private static final Column<String> CHILD = Column.text("child");
    static final Column<AuthorityCode> AREA =
            Column.of("area", "the number of a local authority, such as 940", AuthorityCode::tryOf);
    private static final Column<FosteringHouseholdStatus> STATUS = word("status", FosteringHouseholdStatus.class);
    private static final Column<FosterApprovalType> TYPE = word("type", FosterApprovalType.class);
    private static final Column<Integer> MAX_CHILDREN = Column.number("max_children");
    private static final Column<Integer> MAX_IF_SIBLINGS = Column.number("max_if_siblings");
    private static final Column<Integer> YOUNGEST = Column.number("youngest");
    private static final Column<Integer> OLDEST = Column.number("oldest");
    private static final Column<LocalDate> REVIEW = Column.date("review");
    private static final Column<LocalDate> PANEL = Column.date("panel");
    private static final Column<String> SIBLING_GROUP = Column.text("sibling_group");
    private static final Column<AuthorityCode> AUTHORITY =
            Column.of("authority", "the number of a local authority, such as 940", AuthorityCode::tryOf);
    private static final Column<String> CONDITIONS = Column.text("conditions");
    private static final Column<DeterminationKind> KIND = word("kind", DeterminationKind.class);
    private static final Column<LocalDate> LETTER = Column.date("letter");
    private static final Column<LocalDate> AGREED = Column.date("agreed");
    private static final Column<LocalDate> REPRESENTED = Column.date("represented");
    private static final Column<LocalDate> REVIEW_APPLIED = Column.date("review_applied");
    private static final Column<LocalDate> NOTIFIED = Column.date("notified");
    private static final Column<LocalDate> PAPERS_SENT = Column.date("papers_sent");

    static final KeyedTable HOUSEHOLDS = KeyedTable.of(
            "cp_households", Optional.empty(), List.of(HOUSEHOLD, STATUS, FROM), List.of(), List.of(TO, AREA));
    static final KeyedTable APPROVALS = KeyedTable.of(
            "cp_household_approvals",
            Optional.empty(),
            List.of(HOUSEHOLD, FROM),
            List.of(CARER, TYPE),
            List.of(TO, MAX_CHILDREN, MAX_IF_SIBLINGS, YOUNGEST, OLDEST));
    static final KeyedTable REVIEWS = KeyedTable.of(
            "cp_household_reviews", Optional.empty(), List.of(HOUSEHOLD, REVIEW), List.of(CARER), List.of(PANEL));
    static final KeyedTable CHILDREN = KeyedTable.of(
            "cp_household_children",
            Optional.of(CHILD),
            List.of(HOUSEHOLD, CHILD, FROM),
            List.of(CARER),
            List.of(TO, SIBLING_GROUP));
    static final KeyedTable EXEMPTIONS = KeyedTable.of(
            "cp_exemptions",
            Optional.of(CHILD),
            List.of(HOUSEHOLD, CHILD, FROM),
            List.of(),
            List.of(TO, AUTHORITY, CONDITIONS));
    static final KeyedTable DETERMINATIONS = KeyedTable.of(
            "cp_household_determinations",
            Optional.empty(),
            List.of(HOUSEHOLD, KIND, LETTER),
            List.of(),
            List.of(AGREED, REPRESENTED, REVIEW_APPLIED, NOTIFIED, PAPERS_SENT));

    /** What is not supplied where a table is absent. */
    static final ImmutableMap<HouseholdFact, KeyedTable> BY_FACT = ImmutableMap.of(
            HouseholdFact.APPROVAL, APPROVALS,
            HouseholdFact.REVIEW, REVIEWS,
            HouseholdFact.CHILD, CHILDREN,
            HouseholdFact.EXEMPTION, EXEMPTIONS,
            HouseholdFact.DETERMINATION, DETERMINATIONS);

    static final ImmutableList<KeyedTable> ALL =
            ImmutableList.of(HOUSEHOLDS, APPROVALS, REVIEWS, CHILDREN, EXEMPTIONS, DETERMINATIONS);

    private HouseholdTables() {}

    static HouseholdStatusPeriod status(Row row) {
        return new HouseholdStatusPeriod(needed(row, STATUS), range(row));
    }

    static FosterCarerApproval approval(Row row) {
        TermsOfApproval terms = TermsOfApproval.builder()
                .children(maybe(row, MAX_CHILDREN))
                .childrenIfSiblings(maybe(row, MAX_IF_SIBLINGS))
                .youngest(maybe(row, YOUNGEST))
                .oldest(maybe(row, OLDEST))
                .build();
        return FosterCarerApproval.builder()
                .carer(maybe(row, CARER))
                .type(maybe(row, TYPE))
                .range(range(row))
                .terms(Optional.of(terms)
                        .filter(set -> !set.equals(TermsOfApproval.builder().build())))
                .build();
    }

    static CarerReview review(Row row) {
        return CarerReview.builder()
                .carer(maybe(row, CARER))
                .held(needed(row, REVIEW))
                .panel(maybe(row, PANEL))
                .build();
    }

    static FosteredChild child(Row row) {
        return FosteredChild.builder()
                .child(ChildId.of(needed(row, CHILD)))
                .range(range(row))
                .addAllCarers(maybe(row, CARER).stream().toList())
                .siblingGroup(maybe(row, SIBLING_GROUP))
                .build();
    }

    static FosteringExemption exemption(Row row) {
        return FosteringExemption.builder()
                .range(range(row))
                .addChild(ChildId.of(needed(row, CHILD)))
                .authority(maybe(row, AUTHORITY))
                .conditions(maybe(row, CONDITIONS))
                .build();
    }

    static FosteringDetermination determination(Row row) {
        return FosteringDetermination.builder()
                .kind(needed(row, KIND))
                .letter(needed(row, LETTER))
                .agreed(maybe(row, AGREED))
                .represented(maybe(row, REPRESENTED))
                .reviewApplied(maybe(row, REVIEW_APPLIED))
                .notified(maybe(row, NOTIFIED))
                .papersSent(maybe(row, PAPERS_SENT))
                .build();
    }

    private static DateRange range(Row row) {
        return new DateRange(needed(row, FROM), maybe(row, TO));
    }
}
