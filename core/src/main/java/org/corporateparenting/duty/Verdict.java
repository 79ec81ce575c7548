package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.Deadline;

/**
 * An answer about one duty.
 *
 * @param kind the answer
 * @param deadlines the limits that may apply; one where the limit is certain
 * @param deadline the limit to report, or empty where the answer depends on which applies
 * @param done the act that did it
 * @param countedTo the day to which lateness is counted
 * @param missing the facts that would settle the answer
 * @param reason why it is not applicable
 */
record Verdict(
        DutyOutcome kind,
        ImmutableList<Deadline> deadlines,
        Optional<Deadline> deadline,
        Optional<LocalDate> done,
        LocalDate countedTo,
        ImmutableList<String> missing,
        Optional<String> reason) {

    /** Not owed after all, unless it was done in time. */
    Verdict notOwed(String why) {
        return kind == DutyOutcome.MET
                ? this
                : new Verdict(
                        DutyOutcome.NOT_APPLICABLE,
                        deadlines,
                        deadline,
                        done,
                        countedTo,
                        ImmutableList.of(),
                        Optional.of(why));
    }

    /** This answer, where what was done in time settles it and all else needs a fact that is not known. */
    Verdict unlessMet(Optional<String> fact) {
        return kind == DutyOutcome.MET ? this : fact.map(this::butUnknown).orElse(this);
    }

    /** The same answer, with the day on which it was done. */
    Verdict doneOn(Optional<LocalDate> day) {
        return new Verdict(kind, deadlines, deadline, day, countedTo, missing, reason);
    }

    /** This answer, which a fact that is not known may change. */
    Verdict butUnknown(String fact) {
        return new Verdict(
                DutyOutcome.NOT_DETERMINABLE,
                deadlines,
                Optional.empty(),
                done,
                countedTo,
                ImmutableList.<String>builder().add(fact).addAll(missing).build(),
                Optional.empty());
    }

    /** This answer, where it was done on a day that is not known. */
    Verdict onUnknownDay() {
        return new Verdict(kind, deadlines, deadline, Optional.empty(), countedTo, missing, reason);
    }

    /**
     * This answer, counted from the latest day on which the event may have been. Lateness stands if no act before that day
     * can have done it.
     */
    Verdict atLatest(boolean neverDoneBefore, String fact) {
        boolean late = kind == DutyOutcome.OVERDUE || kind == DutyOutcome.MET_LATE;
        return late && neverDoneBefore ? this : butUnknown(fact);
    }

    /** This answer, or another if a fact that is not known says so: equal answers stand, others need the fact. */
    Verdict orIf(Verdict other, String fact) {
        if (kind == other.kind) {
            return this;
        }
        ImmutableList<String> facts = Stream.of(missing.stream(), other.missing.stream(), Stream.of(fact))
                .flatMap(each -> each)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new Verdict(DutyOutcome.NOT_DETERMINABLE, deadlines, deadline, done, countedTo, facts, Optional.empty());
    }
}
