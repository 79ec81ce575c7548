package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the page says.
 *
 * @param heading what stands at the top
 * @param months the duties by the month in which they were due, earliest first
 * @param duties a summary per duty, in the order of the catalogue
 * @param cohort how the authority stands on the day
 * @param leavers the leaving-care groups
 * @param checks what the checks of records found
 * @param returned what the rules of the return found, where a return was read
 * @param findings what was noticed about the data
 * @param rules the rules used
 * @param limits what the page cannot know, a sentence each
 * @param scorecard published figures, where there are any
 * @param promises principles, pledges and priorities, where they were judged
 * @param measures the measures worked out from the records, where they were
 */
public record Report(
        Heading heading,
        ImmutableList<MonthTally> months,
        ImmutableList<DutySummary> duties,
        CohortPart cohort,
        LeaversPart leavers,
        ChecksPart checks,
        Optional<ReturnPart> returned,
        ImmutableList<FindingGroup> findings,
        ImmutableList<RuleRow> rules,
        ImmutableList<String> limits,
        Optional<ScorecardPart> scorecard,
        Optional<PromisesPart> promises,
        Optional<MeasuresPart> measures) {

    /** All duties together. */
    public Tally total() {
        return Tally.sum(duties.stream().map(DutySummary::tally).toList());
    }

    /** The duties by subject, in the order of the catalogue. */
    public ImmutableList<FamilySummary> families() {
        return Multimaps.index(duties, DutySummary::family).asMap().entrySet().stream()
                .map(family -> new FamilySummary(family.getKey(), ImmutableList.copyOf(family.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sections, in the order in which they are read. */
    public ImmutableList<Section> sections() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(
                new Section("summary", "Summary"),
                new Section("cohort", "Now and next"),
                new Section("overdue", "Longest overdue"),
                new Section("charts", "Charts"),
                new Section("duties", "Duty by duty"),
                new Section("leavers", "Leaving care"),
                new Section("checks", "Checks of records"));
        returned.ifPresent(judged -> sections.add(new Section("returned", "The return")));
        measures.ifPresent(counted -> sections.add(new Section("measures", "Measures")));
        scorecard.ifPresent(published -> sections.add(new Section("scorecard", "Scorecard")));
        promises.ifPresent(judged -> sections.add(new Section("promises", "Promises")));
        return sections.add(
                        new Section("findings", "Findings about the data"),
                        new Section("rules", "Rules used"),
                        new Section("limits", "What this page cannot know"))
                .build();
    }

    /** The duties longest overdue, over all children and duties, those that bind first, at most so many. */
    public ImmutableList<Overdue> longestOverdue(int most) {
        return duties.stream()
                .flatMap(duty -> duty.exceptions().stream().map(row -> new Overdue(duty, row)))
                .filter(overdue -> overdue.row().answer() == Answer.OVERDUE)
                .sorted(Comparator.comparing(
                                (Overdue overdue) -> !overdue.duty().binds())
                        .thenComparing(Overdue::row, DutyRow.WORST_FIRST))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A section of the page.
     *
     * @param id its anchor; the template is named after it
     * @param title its heading
     */
    public record Section(String id, String title) {}

    /**
     * A row with the duty it belongs to.
     *
     * @param duty the duty
     * @param row the row
     */
    public record Overdue(DutySummary duty, DutyRow row) {}
}
