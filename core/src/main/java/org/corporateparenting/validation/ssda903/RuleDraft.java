package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.CollectionYear;

/**
 * A rule while it is being written down: what must hold comes first, how it is judged last.
 *
 * <p>A draft belongs to the expression that makes it. Unless said otherwise a rule is an error of stage 2, in every pack that
 * is known.
 */
final class RuleDraft {

    private static final CollectionYear FIRST_PACK = CollectionYear.of("2022/23");

    private final RuleId id;
    private final ReturnTable table;
    private ImmutableList<Column<?>> fields;
    private final List<Need> needs = new ArrayList<>();
    private final List<Need> wants = new ArrayList<>();
    private String title = "";
    private String remedy = "";
    private Severity severity = Severity.ERROR;
    private Optional<Integer> stage = Optional.of(2);
    private Bypass bypass = Bypass.UNKNOWN;
    private CollectionYear firstYear = FIRST_PACK;
    private Optional<CollectionYear> lastYear = Optional.empty();
    private ImmutableList<CollectionYear> amended = ImmutableList.of();

    private RuleDraft(String code, ReturnTable table, ImmutableList<Column<?>> fields) {
        this.id = RuleId.of(code);
        this.table = table;
        this.fields = fields;
    }

    /**
     * Starts a rule.
     *
     * @param code the department's code
     * @param table the table in which a breach is reported
     * @param fields the columns of that table that the rule reads, without which it cannot be judged
     */
    static RuleDraft rule(String code, ReturnTable table, Column<?>... fields) {
        RuleDraft draft = new RuleDraft(code, table, ImmutableList.copyOf(fields));
        return draft.reads(table, fields);
    }

    /** What must hold, in a sentence. */
    RuleDraft says(String sentence) {
        title = sentence;
        return this;
    }

    /** What to do about a breach, in a line. */
    RuleDraft mend(String line) {
        remedy = line;
        return this;
    }

    RuleDraft stage1() {
        stage = Optional.of(1);
        return this;
    }

    /** A rule that belongs to no stage, or of which the stage is not known. */
    RuleDraft noStage() {
        stage = Optional.empty();
        return this;
    }

    /** A rule whose wording asks for a check only. */
    RuleDraft query(Bypass mayBypass) {
        severity = Severity.QUERY;
        return bypass(mayBypass);
    }

    /** A check that is none of the department's. */
    RuleDraft integrity() {
        severity = Severity.INTEGRITY;
        bypass = Bypass.NOT_APPLICABLE;
        return noStage();
    }

    RuleDraft bypass(Bypass mayBypass) {
        bypass = mayBypass;
        return this;
    }

    /** The first pack that has it, such as {@code 2024/25}. */
    RuleDraft since(String pack) {
        firstYear = CollectionYear.of(pack);
        return this;
    }

    /** The last pack that has it. */
    RuleDraft until(String pack) {
        lastYear = Optional.of(CollectionYear.of(pack));
        return this;
    }

    /** The packs in which it changed. */
    RuleDraft amended(String... packs) {
        ImmutableList.Builder<CollectionYear> years = ImmutableList.builder();
        for (String pack : packs) {
            years.add(CollectionYear.of(pack));
        }
        amended = years.build();
        return this;
    }

    /** Columns that a breach names too where they are recorded; the rule can be judged without them. */
    RuleDraft shows(Column<?>... columns) {
        fields = ImmutableList.<Column<?>>builder().addAll(fields).add(columns).build();
        return this;
    }

    /** Columns of another table of the return. */
    RuleDraft reads(ReturnTable other, Column<?>... columns) {
        needs.add(Need.table(other));
        for (Column<?> column : columns) {
            needs.add(Need.column(other, column));
        }
        return this;
    }

    /** Columns of the return of the year before. */
    RuleDraft readsLast(ReturnTable other, Column<?>... columns) {
        needs.add(Need.lastReturn());
        for (Column<?> column : columns) {
            needs.add(Need.lastColumn(other, column));
        }
        return this;
    }

    RuleDraft needs(Need need) {
        needs.add(need);
        return this;
    }

    /** Something that is read where it is there. */
    RuleDraft wants(Need need) {
        wants.add(need);
        return this;
    }

    /** Judges each row of a kind by itself: whether it breaches the rule. */
    <R extends RowCells> CollectionRule each(
            Function<ChildRecord, ImmutableList<R>> rows, Function<R, Truth> breached) {
        return eachIn(rows, (child, row) -> breached.apply(row));
    }

    /** Judges each row of a kind in view of the rest of the child's record. */
    <R extends RowCells> CollectionRule eachIn(
            Function<ChildRecord, ImmutableList<R>> rows, BiFunction<ChildRecord, R, Truth> breached) {
        return by((child, answers) -> {
            ImmutableList<R> all = rows.apply(child);
            for (int i = 0; i < all.size(); i++) {
                answers.about(all.get(i), breached.apply(child, all.get(i)));
            }
        });
    }

    /**
     * Judges each episode by the one before it in time; a breach is reported of the later one. Where the order is not known, a
     * breach may be none.
     */
    CollectionRule eachNext(BiFunction<EpisodeCells, EpisodeCells, Truth> breached) {
        return by((child, answers) -> {
            ImmutableList<EpisodeCells> chain = child.chain();
            for (int i = 1; i < chain.size(); i++) {
                Truth breach = breached.apply(chain.get(i - 1), chain.get(i)).and(child.chainKnown());
                answers.about(chain.get(i), breach, chain.get(i - 1));
            }
        });
    }

    /** The same, where a breach is reported of the earlier one. */
    CollectionRule eachBefore(BiFunction<EpisodeCells, EpisodeCells, Truth> breached) {
        return by((child, answers) -> {
            ImmutableList<EpisodeCells> chain = child.chain();
            for (int i = 1; i < chain.size(); i++) {
                Truth breach = breached.apply(chain.get(i - 1), chain.get(i)).and(child.chainKnown());
                answers.about(chain.get(i - 1), breach, chain.get(i));
            }
        });
    }

    /** Judges the child's record as a whole; a breach is reported of the header. */
    CollectionRule child(Function<ChildRecord, Truth> breached) {
        return by((child, answers) -> answers.aboutChild(child, breached.apply(child)));
    }

    /** Judges in any other way. */
    CollectionRule by(CollectionRule.Judge judge) {
        return new CollectionRule(this, judge);
    }

    RuleId id() {
        return id;
    }

    ReturnTable table() {
        return table;
    }

    ImmutableList<Column<?>> fields() {
        return fields;
    }

    String title() {
        return title;
    }

    String remedy() {
        return remedy;
    }

    Severity severity() {
        return severity;
    }

    Optional<Integer> stage() {
        return stage;
    }

    Bypass bypass() {
        return bypass;
    }

    CollectionYear firstYear() {
        return firstYear;
    }

    Optional<CollectionYear> lastYear() {
        return lastYear;
    }

    ImmutableList<CollectionYear> amended() {
        return amended;
    }

    ImmutableList<Need> needs() {
        return ImmutableList.copyOf(needs);
    }

    ImmutableList<Need> wants() {
        return ImmutableList.copyOf(wants);
    }
}
