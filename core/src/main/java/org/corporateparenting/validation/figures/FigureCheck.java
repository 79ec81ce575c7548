package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.law.Instruments;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.DateRange;

/** What may be demanded of published figures. An error cannot be right; a query may be, and somebody should look. */
public enum FigureCheck {
    /** Parts make their total. A total of at least 10,000 that ends in three noughts or more may be rounded there. */
    SUM("FIG-01", "Parts make the total", Severity.ERROR),
    /** Shares of one whole make 100, give or take half of one in the last place for each of them, and at most 1. */
    SUM_TO_100("FIG-02", "Shares make 100%", Severity.ERROR),
    /** A percentage or rate is its numerators over its denominators, half up at the printed places. */
    PERCENT("FIG-03", "Percentage or rate of two printed counts", Severity.ERROR),
    /** An average is its numerators over its denominators, half up at the printed places. */
    RATIO("FIG-04", "Average of two printed numbers", Severity.ERROR),
    /** A percentage is its numerators over numerators and parts together. */
    SHARE_OF_PARTS("FIG-05", "Share of parts that are printed without their total", Severity.ERROR),
    /** Some whole number of the denominator gives the percentage. */
    ATTAINABLE("FIG-06", "Percentage that a whole number gives", Severity.ERROR),
    /** What there was, more what joined, less what left, is what there is. */
    ROLL_FORWARD("FIG-07", "Opening, joined and left make the closing number", Severity.ERROR),
    /** What joined less what left is the net growth. A fall may be printed without its sign. */
    NET("FIG-08", "Joined less left is the net change", Severity.ERROR),
    /** The later number less the earlier one is the change. A fall may be printed without its sign. */
    CHANGE("FIG-09", "Later less earlier is the change", Severity.ERROR),
    /** The change over the earlier number is the percentage, half up. A fall may be printed without its sign. */
    PERCENT_CHANGE("FIG-10", "Change in per cent of the earlier number", Severity.ERROR),
    /** A year is the mean of its quarters. Exactly half way, either neighbour may be printed: the quarters are rounded. */
    MEAN("FIG-11", "Year is the mean of its quarters", Severity.ERROR),
    /** A forecast lies between its bounds. */
    BOUNDS("FIG-12", "Lower, middle and upper in order", Severity.ERROR),
    /** The rates of one date rest on one population. Those of months and dates are apart from those of years. */
    ONE_POPULATION("FIG-13", "One population behind the rates of one date", Severity.ERROR),
    /** The population behind monthly rates does not change from one month to the next unnoticed. */
    POPULATION_STEP("FIG-14", "Population behind the rates changes", Severity.QUERY),
    /** A nought is not printed where nothing was measured. */
    FALSE_ZERO("FIG-15", "Nought where nothing was measured", Severity.ERROR),
    /** No month is more than 30 percentage points from the median of at least five others. */
    OUTLIER("FIG-16", "Month far from all others", Severity.QUERY),
    /** A change of a percentage says whether it is in percentage points or in per cent. */
    POINTS_OR_PERCENT("FIG-17", "Points or per cent", Severity.QUERY),
    /** A target for a coming date is not worse than each of the last three outturns. */
    TARGET_PLAUSIBLE("FIG-18", "Dated target is worse than what was reached", Severity.QUERY),
    /** A measure does not show one number in six periods on end, nor two measures the same three numbers. */
    STALE_SERIES("FIG-19", "Same numbers again and again", Severity.QUERY),
    /** If a share falls, the rest rises by as much. */
    COMPLEMENT_CHANGE("FIG-20", "A share and the rest change alike", Severity.ERROR),
    /** A part is not above the whole. */
    PART_ABOVE_WHOLE("FIG-21", "Part above the whole", Severity.ERROR),
    /** A measure has one value for one date. Numbers that differ only in their sign, or in how finely they are rounded, agree. */
    SAME_MEASURE("FIG-22", "Two values of one measure for one date", Severity.QUERY),
    /** A number that is withheld cannot be worked out from the others. */
    SUPPRESSION("FIG-23", "Withheld number can be worked out", Severity.ERROR),
    /** A run of months is as long as is said. */
    STREAK("FIG-24", "Run of months as said", Severity.ERROR),
    /** The highest or lowest of a series is the one of which it is said. */
    ORDINAL("FIG-25", "Highest or lowest as said", Severity.ERROR),
    /** As many measures have a value as is said. */
    COUNT_OF_MEASURES("FIG-26", "Number of measures as said", Severity.ERROR);

    private static final LocalDate FROM = LocalDate.of(2013, 4, 1);

    private final String id;
    private final String title;
    private final Severity severity;

    FigureCheck(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /**
     * The check's stable name.
     *
     * @return the id under which its findings are reported
     */
    public RuleId id() {
        return RuleId.of(id);
    }

    /**
     * The check in a few words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    static ImmutableList<CatalogueEntry> catalogue() {
        return Arrays.stream(values()).map(FigureCheck::entry).sorted().collect(ImmutableList.toImmutableList());
    }

    private CatalogueEntry entry() {
        return CatalogueEntry.builder()
                .id(id())
                .title(title)
                .kind(RuleKind.FIGURE)
                .subject(Subject.FIGURES)
                .force(Force.DATA)
                .addCitation(Instruments.LOOKED_AFTER_STATISTICS.at("rounding"))
                .validity(DateRange.startingOn(FROM))
                .confidence(Confidence.INTERPRETATION)
                .build();
    }
}
