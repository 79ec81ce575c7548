package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.Deadline;

/** One duty that fell on one case, and whether it was done. */
public final class AssessedDuty {

    private final Subject subject;
    private final String key;
    private final CatalogueEntry rule;
    private final ImmutableList<Citation> citations;
    private final LocalDate trigger;
    private final Verdict verdict;

    AssessedDuty(
            Subject subject,
            String key,
            CatalogueEntry rule,
            ImmutableList<Citation> citations,
            LocalDate trigger,
            Verdict verdict) {
        this.subject = subject;
        this.key = key;
        this.rule = rule;
        this.citations = citations;
        this.trigger = trigger;
        this.verdict = verdict;
    }

    /**
     * What it concerns.
     *
     * @return a child, or a home where it concerns a fostering household
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Whom it concerns.
     *
     * @return the caller's own key for the child or the household
     */
    public String key() {
        return key;
    }

    /**
     * The child whom it concerns.
     *
     * @return the caller's own key for the child; empty where it concerns a household
     */
    public Optional<ChildId> child() {
        return subject == Subject.CHILD ? Optional.of(ChildId.of(key)) : Optional.empty();
    }

    /**
     * Which duty.
     *
     * @return its id in the catalogue, such as {@code REV-01}
     */
    public RuleId duty() {
        return rule.id();
    }

    /**
     * Which part of it, where a duty has several deadlines or forces.
     *
     * @return the part, or empty for a duty of one part
     */
    public Optional<String> part() {
        return rule.part();
    }

    /**
     * The duty in a few words.
     *
     * @return the title
     */
    public String title() {
        return rule.title();
    }

    /**
     * What follows from not doing it.
     *
     * @return the force of the provision
     */
    public Force force() {
        return rule.force();
    }

    /**
     * The version of the duty that applied.
     *
     * @return the catalogue entry of the version in force on the day of the trigger
     */
    public CatalogueEntry rule() {
        return rule;
    }

    /**
     * The day of the event from which it was owed, which is day 0.
     *
     * @return the day
     */
    public LocalDate trigger() {
        return trigger;
    }

    /**
     * The last day on which it is in time.
     *
     * @return the day; empty where there is no fixed day, the calendar does not reach it, or the limit depends on a
     *     missing fact
     */
    public Optional<LocalDate> due() {
        return verdict.deadline().flatMap(Deadline::due);
    }

    /**
     * The last moment at which it is in time, where the limit is in hours.
     *
     * @return the moment, or empty for limits in days or longer
     */
    public Optional<OffsetDateTime> dueAt() {
        return verdict.deadline().flatMap(Deadline::dueAt);
    }

    /**
     * The day it was done.
     *
     * @return the day, or empty where no act on record did it
     */
    public Optional<LocalDate> done() {
        return verdict.done();
    }

    /**
     * Whether it was done.
     *
     * @return the answer
     */
    public DutyOutcome kind() {
        return verdict.kind();
    }

    /**
     * How late it was done, or how long it is overdue: to the as-at date, or to the day on which what called for it ended.
     *
     * @return calendar days after the last day; 0 unless the answer is met late or overdue
     */
    public long daysLate() {
        boolean late = kind() == DutyOutcome.MET_LATE || kind() == DutyOutcome.OVERDUE;
        return late
                ? due().map(day -> ChronoUnit.DAYS.between(day, verdict.countedTo()))
                        .orElse(0L)
                : 0;
    }

    /**
     * How the last day was worked out.
     *
     * @return the event, the period and what was skipped; several workings joined by {@code or} where the limit depends on
     *     a missing fact
     */
    public String working() {
        return verdict.deadlines().stream().map(Deadline::working).distinct().collect(Collectors.joining("; or "));
    }

    /**
     * Why it is no longer owed.
     *
     * @return the reason, or empty unless the answer is not applicable
     */
    public Optional<String> reason() {
        return verdict.reason();
    }

    /**
     * The provisions.
     *
     * @return at least one
     */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /**
     * The facts that would settle the answer.
     *
     * @return the facts; empty unless the answer is not determinable, or there is no last day to give
     */
    public ImmutableList<String> missing() {
        return verdict.missing();
    }

    /** The key of the child or household, the duty, the trigger and the answer. */
    @Override
    public String toString() {
        return key + " " + duty() + part().map(p -> "/" + p).orElse("") + " from " + trigger + ": " + kind();
    }
}
