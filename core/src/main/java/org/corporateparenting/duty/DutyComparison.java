package org.corporateparenting.duty;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<Key, AssessedDuty> seconds = new LinkedHashMap<>();
        second.assess(caseFile, asAt).all().forEach(duty -> seconds.put(Key.of(duty), duty));
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (AssessedDuty duty : first.assess(caseFile, asAt).all()) {
            Optional<AssessedDuty> other = Optional.ofNullable(seconds.remove(Key.of(duty)));
            if (other.filter(answer -> isSame(duty, answer)).isEmpty()) {
                differences.add(new Difference(Optional.of(duty), other));
            }
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

    private static boolean isSame(AssessedDuty one, AssessedDuty other) {
        return one.kind() == other.kind()
                && one.due().equals(other.due())
                && one.dueAt().equals(other.dueAt());
    }

    private record Key(String duty, Optional<String> part, LocalDate trigger) {

        static Key of(AssessedDuty duty) {
            return new Key(duty.duty().text(), duty.part(), duty.trigger());
        }
    }
}
