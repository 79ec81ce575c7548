package org.corporateparenting.governance.inspection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** An inspection or visit and what it found. */
@Value.Immutable
public abstract class Inspection {

    private static final String TABLE = "cp_inspections";

    Inspection() {}

    /**
     * The inspection's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Under what it was made.
     *
     * @return the framework
     */
    public abstract InspectionFramework framework();

    /**
     * What was inspected.
     *
     * @return an authority, agency or home, by a key or a few words
     */
    public abstract String subject();

    /**
     * Who inspected.
     *
     * @return the regulator; empty where it is not recorded
     */
    public abstract Optional<Regulator> regulator();

    /**
     * When it began.
     *
     * @return the day, month, quarter or year
     */
    public abstract PartialDate began();

    /**
     * The last day of it.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> ended();

    /**
     * The day on which its report was published.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> published();

    /**
     * The overall judgement.
     *
     * @return the judgement; empty where there is none
     */
    public abstract Optional<InspectionJudgement> overall();

    /**
     * The outcome of an interim inspection.
     *
     * @return the outcome; empty where it was none
     */
    public abstract Optional<InterimInspectionOutcome> interim();

    /**
     * What was judged beside the whole.
     *
     * @return the judgements by area; empty where there are none
     */
    public abstract ImmutableMap<String, InspectionJudgement> judgements();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (id().isBlank() || subject().isBlank()) {
            throw new IllegalArgumentException(
                    "id '" + id() + "' and subject '" + subject() + "' of an inspection; neither may be blank");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static InspectionBuilder builder() {
        return new InspectionBuilder();
    }

    /**
     * How its overall judgement stands to that of another.
     *
     * @param earlier an inspection of the same framework and subject
     * @return the change
     * @throws IllegalArgumentException if the other is of another framework or subject
     */
    public final JudgementChange since(Inspection earlier) {
        if (framework() != earlier.framework() || !subject().equals(earlier.subject())) {
            throw new IllegalArgumentException(
                    "earlier is a " + earlier.framework() + " of another kind or subject than " + id()
                            + "; only those of one framework and subject are compared");
        }
        return overall()
                .flatMap(now -> earlier.overall().map(then -> change(now, then)))
                .orElse(JudgementChange.NOT_KNOWN);
    }

    /**
     * What cannot be right, or should be looked at: days in an impossible order, a judged inspection without a
     * judgement after its report, an overall judgement better or worse than every one it sums up.
     *
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ended().filter(day -> began().isCertainlyAfter(day))
                .ifPresent(day -> findings.add(GovernanceRule.SEQUENCE_IMPOSSIBLE.at(
                        TABLE,
                        row(),
                        "inspection " + id() + " ended on " + day + ", before it began",
                        "began",
                        "ended")));
        published()
                .filter(day -> began().isCertainlyAfter(day)
                        || ended().filter(day::isBefore).isPresent())
                .ifPresent(day -> findings.add(GovernanceRule.SEQUENCE_IMPOSSIBLE.at(
                        TABLE,
                        row(),
                        "inspection " + id() + " was published on " + day + ", before it ended",
                        "published")));
        if (framework().isJudged()
                && published().isPresent()
                && overall().isEmpty()
                && interim().isEmpty()) {
            findings.add(GovernanceRule.STATUS_CONTRADICTED.at(
                    TABLE, row(), "inspection " + id() + " is published without an overall judgement", "overall"));
        }
        overall()
                .filter(judgement -> isOutside(judgement))
                .ifPresent(judgement -> findings.add(GovernanceRule.JUDGEMENT_INCONSISTENT.at(
                        TABLE,
                        row(),
                        "overall judgement of inspection " + id() + " is " + judgement
                                + ", which is better or worse than each of its parts",
                        "overall")));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private boolean isOutside(InspectionJudgement judgement) {
        return !judgements().isEmpty()
                && (judgements().values().stream().allMatch(part -> part.isBetterThan(judgement))
                        || judgements().values().stream().allMatch(judgement::isBetterThan));
    }

    private static JudgementChange change(InspectionJudgement now, InspectionJudgement then) {
        if (now == then) {
            return JudgementChange.SAME;
        }
        return now.isBetterThan(then) ? JudgementChange.IMPROVED : JudgementChange.DECLINED;
    }
}
