package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.examples.page.Answer;
import org.corporateparenting.examples.page.ChecksPart;
import org.corporateparenting.examples.page.DutyRow;
import org.corporateparenting.examples.page.DutySummary;
import org.corporateparenting.examples.page.FindingGroup;
import org.corporateparenting.examples.page.Heading;
import org.corporateparenting.examples.page.LeaversPart;
import org.corporateparenting.examples.page.MeasuresPart;
import org.corporateparenting.examples.page.MonthTally;
import org.corporateparenting.examples.page.PromisesPart;
import org.corporateparenting.examples.page.Report;
import org.corporateparenting.examples.page.ReturnPart;
import org.corporateparenting.examples.page.RuleRow;
import org.corporateparenting.examples.page.ScorecardPart;
import org.corporateparenting.examples.page.Tally;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;

/** Gathers what the page says while the duties go by. */
final class ReportModel {

    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 6;
    private static final int EXAMPLES = 5;

    private final LocalDate asAt;
    private final YearMonth firstMonth;
    private final YearMonth lastMonth;
    private final Map<String, Gathered> byDuty = new LinkedHashMap<>();
    private final Map<YearMonth, List<Answer>> byMonth = new TreeMap<>();
    private final CohortModel cohort;

    ReportModel(LocalDate asAt) {
        this.asAt = asAt;
        this.cohort = new CohortModel(asAt);
        this.firstMonth = YearMonth.from(asAt).minusMonths(MONTHS_BACK - 1);
        this.lastMonth = YearMonth.from(asAt).plusMonths(MONTHS_AHEAD);
        Duties.catalogue().forEach(rule -> byDuty.put(Words.key(rule), new Gathered(rule)));
    }

    void add(AssessedDuty duty) {
        cohort.add(duty);
        Answer answer = Answer.valueOf(duty.kind().name());
        Gathered gathered = byDuty.get(Words.key(duty.rule()));
        gathered.answers.add(answer);
        if (answer.isException()) {
            gathered.exceptions.add(row(duty, answer));
        }
        duty.due()
                .map(YearMonth::from)
                .filter(month -> !month.isBefore(firstMonth) && !month.isAfter(lastMonth))
                .ifPresent(month -> byMonth.computeIfAbsent(month, none -> new ArrayList<>())
                        .add(answer));
    }

    Report report(
            Supply supply,
            LeaversPart leavers,
            ChecksPart checks,
            Optional<ReturnPart> returned,
            Optional<ScorecardPart> scorecard,
            Optional<PromisesPart> promises,
            MeasuresPart measures) {
        int children = supply.caseFiles().size();
        String source = supply.rowCount() + " rows of " + supply.form();
        return new Report(
                new Heading(
                        "Corporate parenting: what is owed and what was done",
                        asAt,
                        source,
                        children,
                        supply.households().size()),
                byMonth.entrySet().stream()
                        .map(month -> new MonthTally(month.getKey(), Tally.of(month.getValue().stream())))
                        .collect(toImmutableList()),
                byDuty.values().stream()
                        .filter(gathered -> !gathered.answers.isEmpty())
                        .map(Gathered::summary)
                        .collect(toImmutableList()),
                cohort.part(),
                leavers,
                checks,
                returned,
                groups(supply.findings()),
                Duties.catalogue().stream().map(ReportModel::ruleRow).collect(toImmutableList()),
                limits(),
                scorecard,
                promises,
                Optional.of(measures));
    }

    private static DutyRow row(AssessedDuty duty, Answer answer) {
        return new DutyRow(
                Words.who(duty),
                answer,
                duty.trigger(),
                duty.due(),
                duty.done(),
                duty.daysLate(),
                duty.working(),
                duty.missing());
    }

    private static ImmutableList<FindingGroup> groups(ImmutableList<Finding> findings) {
        ImmutableListMultimap<String, Finding> grouped = Multimaps.index(
                findings,
                finding -> String.join(
                        "\n",
                        finding.rule().text(),
                        finding.location().table().orElse(""),
                        finding.severity().name(),
                        finding.message()));
        return grouped.asMap().values().stream()
                .map(group -> group(ImmutableList.copyOf(group)))
                .collect(toImmutableList());
    }

    private static FindingGroup group(ImmutableList<Finding> findings) {
        Finding first = findings.get(0);
        return new FindingGroup(
                first.rule().text(),
                first.location().table().orElse("(none)"),
                Words.of(first.severity()),
                first.message(),
                findings.size(),
                findings.stream()
                        .limit(EXAMPLES)
                        .flatMap(finding -> place(finding.location()).stream())
                        .collect(toImmutableList()));
    }

    private static Optional<String> place(Location location) {
        String fields = location.fields().isEmpty() ? "" : " (" + String.join(", ", location.fields()) + ")";
        return location.row().map(row -> "row " + row + fields).or(location::child);
    }

    private static RuleRow ruleRow(CatalogueEntry rule) {
        return new RuleRow(
                Words.key(rule),
                rule.title(),
                Words.of(rule.force()),
                Words.citations(rule.citations()),
                "from " + rule.validity().start()
                        + rule.validity()
                                .endExclusive()
                                .map(day -> " to " + day.minusDays(1))
                                .orElse(""),
                Words.of(rule.confidence()));
    }

    private static ImmutableList<String> limits() {
        return ImmutableList.of(
                "It knows what is recorded, not what was done: a visit that nobody wrote down counts as not made.",
                "It judges by the duties under \"Rules used\", by the library's checks of records and, where a return was read, by"
                        + " the rules of the return, and by no other rule.",
                "Where the record lacks a fact that would change the answer, the answer is that it cannot be determined.",
                "The chart by month shows the " + MONTHS_BACK + " months up to the date and the " + MONTHS_AHEAD
                        + " after it; the totals count every duty.",
                "It is no legal advice; the provisions are named so that they can be read.");
    }

    /** What was gathered about one duty, named after the version of it that stands last in the catalogue. */
    private static final class Gathered {

        private final CatalogueEntry rule;
        private final List<Answer> answers = new ArrayList<>();
        private final List<DutyRow> exceptions = new ArrayList<>();

        Gathered(CatalogueEntry rule) {
            this.rule = rule;
        }

        DutySummary summary() {
            return new DutySummary(
                    Words.key(rule),
                    Families.of(rule.id()),
                    rule.title(),
                    Words.of(rule.force()),
                    rule.force() == Force.STATUTE,
                    Words.citations(rule.citations()),
                    Tally.of(answers.stream()),
                    ImmutableList.copyOf(exceptions));
        }
    }
}
