package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.law.Instruments;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** One rule of the SSDA903 return: what must hold, how to mend what does not, and in which years it is applied. */
public final class CollectionRule implements Comparable<CollectionRule> {

    private final RuleDraft draft;
    private final Judge judge;
    private final ImmutableList<CatalogueEntry> entries;

    CollectionRule(RuleDraft draft, Judge judge) {
        this.draft = draft;
        this.judge = judge;
        this.entries = entries(draft);
    }

    /** Says of each thing in a child's record that the rule is about whether the rule is breached. */
    @FunctionalInterface
    interface Judge {
        void judge(ChildRecord child, Answers answers);
    }

    /**
     * The code under which the rule is known, such as {@code 142} or {@code 503A}.
     *
     * @return the id
     */
    public RuleId id() {
        return draft.id();
    }

    /**
     * What must hold, in a sentence.
     *
     * @return the sentence
     */
    public String title() {
        return draft.title();
    }

    /**
     * What the person who looks after the record does about a breach, in a line.
     *
     * @return the line
     */
    public String remedy() {
        return draft.remedy();
    }

    /**
     * How much a breach weighs.
     *
     * @return the severity: the department calls everything an error; a query where the wording asks for a check only
     */
    public Severity severity() {
        return draft.severity();
    }

    /**
     * The stage in which the department applies it: the second only to records that pass the first.
     *
     * @return 1 or 2, or empty where it belongs to neither
     */
    public Optional<Integer> stage() {
        return draft.stage();
    }

    /**
     * Whether the department may be asked to let a breach pass.
     *
     * @return what is known of it
     */
    public Bypass bypass() {
        return draft.bypass();
    }

    /**
     * The table whose rows it is about.
     *
     * @return the table in which a breach is reported
     */
    public ReturnTable table() {
        return draft.table();
    }

    /**
     * The columns that it reads in its table, which a breach names.
     *
     * @return the names of the columns
     */
    public ImmutableList<String> fields() {
        return draft.fields().stream().map(Column::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * The first year whose pack of rules has it; the packs before 2022/23 are not known.
     *
     * @return the year
     */
    public CollectionYear firstYear() {
        return draft.firstYear();
    }

    /**
     * The last year whose pack of rules has it.
     *
     * @return the year, or empty where the latest pack known has it
     */
    public Optional<CollectionYear> lastYear() {
        return draft.lastYear();
    }

    /**
     * Whether the pack of a year has it.
     *
     * @param pack the year of the pack
     * @return whether it has
     */
    public boolean isIn(CollectionYear pack) {
        return pack.compareTo(firstYear()) >= 0
                && lastYear().filter(last -> pack.compareTo(last) > 0).isEmpty();
    }

    /**
     * What the catalogue says: one entry per version.
     *
     * @return the entries, earliest first
     */
    public ImmutableList<CatalogueEntry> entries() {
        return entries;
    }

    Judge judge() {
        return judge;
    }

    /** The columns it reads in its table. */
    ImmutableList<Column<?>> columns() {
        return draft.fields();
    }

    /** What it cannot do without. */
    ImmutableList<Need> needs() {
        return draft.needs();
    }

    /** What it reads where it is there; the rule is judged without it too, but leaves something open. */
    ImmutableList<Need> wants() {
        return draft.wants();
    }

    /** Orders by code, as text. */
    @Override
    public int compareTo(CollectionRule other) {
        return id().compareTo(other.id());
    }

    /** The code. */
    @Override
    public String toString() {
        return id().toString();
    }

    private static ImmutableList<CatalogueEntry> entries(RuleDraft draft) {
        ImmutableList<CollectionYear> starts = ImmutableList.<CollectionYear>builder()
                .add(draft.firstYear())
                .addAll(draft.amended())
                .build();
        ImmutableList.Builder<CatalogueEntry> entries = ImmutableList.builder();
        for (int i = 0; i < starts.size(); i++) {
            Optional<LocalDate> end = i + 1 < starts.size()
                    ? Optional.of(starts.get(i + 1).firstDay())
                    : draft.lastYear().map(last -> last.next().firstDay());
            entries.add(entry(draft, new DateRange(starts.get(i).firstDay(), end)));
        }
        return entries.build();
    }

    private static CatalogueEntry entry(RuleDraft draft, DateRange validity) {
        return CatalogueEntry.builder()
                .id(draft.id())
                .title(draft.title())
                .kind(RuleKind.RETURN)
                .force(Force.DATA)
                .addCitation(Instruments.SSDA903_VALIDATION.at("rule " + draft.id()))
                .validity(validity)
                .confidence(Confidence.VERIFIED_SECONDARY)
                .build();
    }
}
