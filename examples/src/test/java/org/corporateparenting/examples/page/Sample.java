package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented authority's report, the same for the same seed. */
final class Sample {

    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    private static final List<String> DUTIES = List.of(
            "CPL-01;Care plan;Statute;Care Planning Regulations 2010, reg. 4(1)-(2)",
            "PLC-01;Placement plan;Statute;Care Planning Regulations 2010, reg. 9(1)-(3)",
            "VIS-01;First visit;Statute;Care Planning Regulations 2010, reg. 28(2)(a)",
            "VIS-02;Visits in the first year;Statute;Care Planning Regulations 2010, reg. 28(2)(b)",
            "REV-01;First review;Statute;Care Planning Regulations 2010, reg. 33(1)",
            "REV-02;Second review;Statute;Care Planning Regulations 2010, reg. 33(2)",
            "REV-03;Later reviews;Statute;Care Planning Regulations 2010, reg. 33(2)",
            "HLT-01;First health assessment;Statute;Care Planning Regulations 2010, reg. 7(1)-(2)",
            "HLT-03;Later health assessments;Statute;Care Planning Regulations 2010, reg. 7(3)",
            "CL-09;Needs assessment, eligible child;Statute;Care Planning Regulations 2010, reg. 42(1)",
            "CL-12;Pathway plan review;Statute;Care Leavers Regulations 2010, reg. 7",
            "MIS-02;Return interview;Guidance;Children who run away or go missing, January 2014");

    private final SplittableRandom random;

    private Sample(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A report with so many rows for each duty. */
    static Report of(int rowsPerDuty, long seed) {
        return new Sample(seed).report(rowsPerDuty);
    }

    private Report report(int rowsPerDuty) {
        Map<YearMonth, List<Answer>> byMonth = new TreeMap<>();
        ImmutableList<DutySummary> duties = DUTIES.stream()
                .map(text -> duty(text.split(";"), rowsPerDuty, byMonth))
                .collect(ImmutableList.toImmutableList());
        return new Report(
                new Heading(
                        "Corporate parenting: what is owed and what was done",
                        AS_AT,
                        "A wholly invented authority; no child in it exists.",
                        240,
                        3),
                byMonth.entrySet().stream()
                        .map(entry -> new MonthTally(entry.getKey(), Tally.of(entry.getValue().stream())))
                        .collect(ImmutableList.toImmutableList()),
                duties,
                cohort(),
                leavers(),
                checks(),
                Optional.of(returned()),
                findings(),
                rules(duties),
                limits(),
                Optional.of(scorecard()),
                Optional.of(promises()),
                Optional.of(measures()));
    }

    private static MeasuresPart measures() {
        return new MeasuresPart(ImmutableList.of(
                new MeasuresPart.Row(
                        "KPI 8 Three or more placements",
                        "2026-03-31",
                        "10.3%",
                        "86 of 835",
                        0,
                        Optional.of(Score.TOLERANCE_UNKNOWN),
                        "10.3% misses the target of at most 10%",
                        ImmutableList.of()),
                new MeasuresPart.Row(
                        "First review on time",
                        "2025-26",
                        MeasuresPart.NO_VALUE,
                        "0 of 0",
                        3,
                        Optional.empty(),
                        "more is not known than known: 3 of 3",
                        ImmutableList.of("the reviews"))));
    }

    private static PromisesPart promises() {
        PromisesPart.Row stability = new PromisesPart.Row(
                "NN21-2b",
                "A home both safe and stable",
                "Kept in part",
                ImmutableList.of("SUPPORTS: PLC-14: 12 of 12 in time"),
                ImmutableList.of("a figure of same-placement-2-years"));
        PromisesPart.Row principle = new PromisesPart.Row(
                "CPP-6", "Safety, and a settled home", "No evidence", ImmutableList.of(), ImmutableList.of());
        return new PromisesPart(
                ImmutableList.of(new PromisesPart.Principle(principle, 0, 1, 0, 0)),
                ImmutableList.of(new PromisesPart.Framework("A pledge", "Anytown", ImmutableList.of(stability))),
                ImmutableList.of(
                        new PromisesPart.Lacking("a figure of same-placement-2-years", ImmutableList.of("NN21-2b"))));
    }

    private static ReturnPart returned() {
        String sentence = "An episode has both the day and the reason of its end, or neither.";
        return new ReturnPart(
                "The return of 2025/26 by the rules of 2025/26",
                2,
                5,
                7,
                ImmutableList.of(new ReturnPart.Cause("148", sentence, 2, 5)),
                ImmutableList.of(new ReturnPart.Rule(
                        "148",
                        sentence,
                        "Enter the one that is missing, or clear the other.",
                        "Error",
                        "1",
                        2,
                        1,
                        ImmutableList.of(
                                new ReturnPart.Row("C0001", "Episodes row 3 (DEC, REC)"),
                                new ReturnPart.Row("C0002", "Episodes row 9 (DEC, REC)")))),
                ImmutableList.of(new ReturnPart.Lacking("a list of postcodes", ImmutableList.of("392c", "411"))));
    }

    private DutySummary duty(String[] text, int rows, Map<YearMonth, List<Answer>> byMonth) {
        List<DutyRow> all = IntStream.range(0, rows).mapToObj(i -> row()).toList();
        all.forEach(row -> row.due()
                .ifPresent(day -> byMonth.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                        .add(row.answer())));
        return new DutySummary(
                text[0],
                text[0].substring(0, text[0].indexOf('-')),
                text[1],
                text[2],
                true,
                ImmutableList.of(text[3]),
                Tally.of(all.stream().map(DutyRow::answer)),
                all.stream().filter(row -> row.answer().isException()).collect(ImmutableList.toImmutableList()));
    }

    private DutyRow row() {
        Answer answer = answer();
        long late = answer == Answer.OVERDUE || answer == Answer.MET_LATE ? 1 + random.nextInt(60) : 0;
        LocalDate due = answer == Answer.NOT_YET_DUE
                ? AS_AT.plusDays(random.nextInt(90))
                : AS_AT.minusDays(late + random.nextInt(300));
        Optional<LocalDate> done = answer == Answer.MET
                ? Optional.of(due.minusDays(random.nextInt(9)))
                : Optional.of(due.plusDays(late)).filter(day -> answer == Answer.MET_LATE);
        boolean unknown = answer == Answer.NOT_DETERMINABLE;
        return new DutyRow(
                "C%04d".formatted(random.nextInt(10_000)),
                answer,
                due.minusDays(28),
                Optional.of(due).filter(day -> !unknown),
                done,
                answer == Answer.OVERDUE ? AS_AT.toEpochDay() - due.toEpochDay() : late,
                unknown
                        ? "six weeks, or three months in a placement meant to last to 18"
                        : due.minusDays(28) + " + 28 days",
                unknown ? ImmutableList.of("whether the placement is meant to last to 18") : ImmutableList.of());
    }

    private Answer answer() {
        int chance = random.nextInt(100);
        if (chance < 62) {
            return Answer.MET;
        }
        return chance < 72
                ? Answer.MET_LATE
                : chance < 84
                        ? Answer.NOT_YET_DUE
                        : chance < 91 ? Answer.OVERDUE : chance < 95 ? Answer.NOT_APPLICABLE : Answer.NOT_DETERMINABLE;
    }

    private static ImmutableList<FindingGroup> findings() {
        return ImmutableList.of(
                new FindingGroup(
                        "142",
                        "Episodes",
                        "Error",
                        "a new episode has started but the one before has no end",
                        12,
                        ImmutableList.of("row 17 (DECOM)", "row 203 (DECOM)", "row 377 (DECOM)")),
                new FindingGroup(
                        "CF-03",
                        "ssd_cla_placement",
                        "Integrity",
                        "two placements overlap by more than one day",
                        3,
                        ImmutableList.of("row 88 (clap_cla_placement_end_date)")));
    }

    private static ImmutableList<RuleRow> rules(List<DutySummary> duties) {
        return duties.stream()
                .map(duty -> new RuleRow(
                        duty.id(), duty.title(), duty.force(), duty.citations(), "from 1 Apr 2011", "Verified"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> limits() {
        return Stream.of(
                        "Acts that were done and not recorded look like acts not done.",
                        "At what hour something happened, where only the day was supplied.",
                        "Whether what was done was done well.")
                .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableList::copyOf));
    }

    static CohortPart cohort() {
        return new CohortPart(
                28,
                AS_AT.minusMonths(3),
                ImmutableList.of(new CohortPart.Count("Reviews", 3, 2, 1), new CohortPart.Count("Visits", 0, 0, 0)),
                IntStream.range(0, 60)
                        .mapToObj(i -> new CohortPart.Row(
                                "C" + i,
                                "REV-01 First review",
                                Optional.of(AS_AT.plusDays(i % 28)),
                                Optional.empty(),
                                0))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(new CohortPart.Row(
                        "household H7", "FOS-03 Review", Optional.of(AS_AT.minusDays(9)), Optional.of(AS_AT), 9)));
    }

    static LeaversPart leavers() {
        return new LeaversPart(
                ImmutableList.of(
                        new LeaversPart.Group(
                                "Eligible",
                                "16 or 17 and looked after",
                                1,
                                ImmutableList.of(new LeaversPart.Row(
                                        "C1",
                                        AS_AT.minusDays(40),
                                        Optional.of(AS_AT.plusDays(400)),
                                        "Aged 16 or 17, looked after for 91 days.",
                                        ImmutableList.of("CL-09", "CL-11"),
                                        ImmutableList.of()))),
                        new LeaversPart.Group("None", "in none of these groups", 239, ImmutableList.of())),
                ImmutableList.of(new LeaversPart.Entitlement(
                        "CL-09", "Assessment of needs", "Statute", ImmutableList.of("reg. 42"), 1)));
    }

    static ChecksPart checks() {
        return new ChecksPart(ImmutableList.of(new ChecksPart.Rule(
                "LAC-14",
                "Under 16 in an unlawful setting",
                "Error",
                "Statute",
                ImmutableList.of("reg. 27A"),
                1,
                1,
                ImmutableList.of(
                        new ChecksPart.Row("C1", "Breached", "placed at 15 in supported accommodation"),
                        new ChecksPart.Row("C2", "Cannot be determined", "not known: the date of birth")))));
    }

    static ScorecardPart scorecard() {
        ImmutableList<MeasureTrend.Point> points = ImmutableList.of(
                new MeasureTrend.Point(
                        "2026-01", Optional.of(new BigDecimal("70.5")), "70.5%", false, "Inside tolerance"),
                new MeasureTrend.Point("2026-02", Optional.empty(), "not reported", true, "Outside tolerance"),
                new MeasureTrend.Point("2026-03", Optional.of(new BigDecimal("62")), "62%", true, "Outside tolerance"));
        ImmutableList<MeasureTrend.Level> levels = ImmutableList.of(
                new MeasureTrend.Level("Target", new BigDecimal("85"), "85%"),
                new MeasureTrend.Level("England", new BigDecimal("78.25"), "78.25%"));
        return new ScorecardPart(
                "Figures made up for the sample.",
                7,
                ImmutableList.of("KPI 1 Decided in time: outside tolerance for 3 consecutive months"),
                ImmutableList.of(
                        new ScoreRow(
                                "KPI 1 Decided in time",
                                "2026-03",
                                Score.TOLERANCE_UNKNOWN,
                                "62%",
                                "at least 85%",
                                "Worsening",
                                "62% misses the target of at least 85% by 23 percentage points; no tolerance is known",
                                ImmutableList.of("England 78.25%")),
                        new ScoreRow(
                                "Reviews on time",
                                "2026-03",
                                Score.MET,
                                "99%",
                                "at least 95%",
                                "Steady",
                                "99% meets the target of at least 95%",
                                ImmutableList.of())),
                ImmutableList.of(new MeasureTrend("KPI 1 Decided in time", "it failed", points, levels)));
    }
}
