package org.corporateparenting.duty;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;

/**
 * The same young people under two readings: two interpretations, or the law of two days
 * ({@link Duties#underLawOf(LocalDate)}). Answers whose differences the reader wants to see before a law changes, or before
 * another reading of its silences is chosen.
 */
public final class DutyComparison {

    private static final Comparator<Difference> ORDER = Comparator.<Difference, LocalDate>comparing(
                    difference -> difference.either().trigger())
            .thenComparing(difference -> difference.either().duty())
            .thenComparing(difference -> difference.either().part().orElse(""));

    private final Duties first;
    private final Duties second;

    private DutyComparison(Duties first, Duties second) {
        this.first = requireNonNull(first, "first");
        this.second = requireNonNull(second, "second");
    }

    /**
     * A comparison of two configurations.
     *
     * @param first one of them
     * @param second the other
     * @return the comparison
     */
    public static DutyComparison between(Duties first, Duties second) {
        return new DutyComparison(first, second);
    }

    /**
     * A duty that is answered differently, or owed under one reading only.
     *
     * @param first the answer of the first configuration, or empty where the duty does not fall under it
     * @param second the answer of the second, or empty where the duty does not fall under it
     */
    public record Difference(Optional<AssessedDuty> first, Optional<AssessedDuty> second) {

        /**
         * Checks that there is a duty.
         *
         * @param first as above
         * @param second as above
         */
        public Difference {
            if (first.isEmpty() && second.isEmpty()) {
                throw new IllegalArgumentException("first and second are empty; at least one holds the duty");
            }
        }

        /**
         * The duty, whichever configuration it is owed under.
         *
         * @return the first answer, or else the second
         */
        public AssessedDuty either() {
            return first.or(() -> second).orElseThrow();
        }
    }

    /**
     * The duties of one young person that are answered differently: with another outcome or last day, or owed under one
     * configuration only.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked
     * @return the differences, by trigger, duty and part
     */
    public ImmutableList<Difference> differences(CaseFile caseFile, LocalDate asAt) {
        ListMultimap<Key, AssessedDuty> seconds = LinkedListMultimap.create();
        second.assess(caseFile, asAt).all().forEach(duty -> seconds.put(Key.of(duty), duty));
        List<AssessedDuty> differing = new ArrayList<>();
        for (AssessedDuty duty : first.assess(caseFile, asAt).all()) {
            if (!removeSame(seconds.get(Key.of(duty)), duty)) {
                differing.add(duty);
            }
        }
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (AssessedDuty duty : differing) {
            differences.add(new Difference(Optional.of(duty), removeFirst(seconds.get(Key.of(duty)))));
        }
        seconds.values().forEach(duty -> differences.add(new Difference(Optional.empty(), Optional.of(duty))));
        return ImmutableList.sortedCopyOf(ORDER, differences.build());
    }

    /**
     * The same over many young people.
     *
     * @param caseFiles the young people
     * @param asAt the day on which the question is asked
     * @return the differences, in the order of the case files
     */
    public ImmutableList<Difference> differences(Collection<CaseFile> caseFiles, LocalDate asAt) {
        return caseFiles.parallelStream()
                .flatMap(caseFile -> differences(caseFile, asAt).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Takes one answer away that says the same, if there is one. */
    private static boolean removeSame(List<AssessedDuty> answers, AssessedDuty duty) {
        for (int i = 0; i < answers.size(); i++) {
            if (isSame(duty, answers.get(i))) {
                answers.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Optional<AssessedDuty> removeFirst(List<AssessedDuty> answers) {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.remove(0));
    }

    private static boolean isSame(AssessedDuty one, AssessedDuty other) {
        return one.kind() == other.kind()
                && one.due().equals(other.due())
                && one.dueAt().equals(other.dueAt());
    }

    /** What two answers to one question share; two acts of one day may call for the same duty. */
    private record Key(String duty, Optional<String> part, LocalDate trigger) {

        static Key of(AssessedDuty duty) {
            return new Key(duty.duty().text(), duty.part(), duty.trigger());
        }
    }
}
