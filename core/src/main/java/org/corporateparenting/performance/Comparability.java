package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Whether values of one measure can be held against those of another, and why not.
 *
 * <p>Sources use one name for several counts: suitable accommodation of those aged 17 to 21 and of those aged 19 to 21,
 * three placements from April to March and in the twelve months before. Such versions share a
 * {@link Measure#family() family}. Two versions can be compared only where cohort, window, limit, and who is below and
 * above the line are the same. What one of them does not say is never taken to agree.
 *
 * @param isComparable whether the values can be compared
 * @param because what the two share or, where they cannot be compared, in what they differ
 */
public record Comparability(boolean isComparable, String because) {

    /**
     * Checks that a reason is given.
     *
     * @param isComparable as above
     * @param because as above
     */
    public Comparability {
        if (because.isBlank()) {
            throw new IllegalArgumentException("because is blank; it must say why");
        }
    }

    static Comparability of(Measure own, Measure other) {
        requireNonNull(other, "other");
        if (own.unit() != other.unit()) {
            return refused(against(own.unit().name(), other.unit().name()));
        }
        boolean same = sameName(own, other);
        boolean versions = own.family().isPresent() && own.family().equals(other.family());
        if (!same && !versions) {
            return refused("they are no versions of one count: " + against(own.label(), other.label()));
        }
        ImmutableList<String> differences = differences(own, other, same);
        return differences.isEmpty()
                ? new Comparability(true, "the same is counted: " + own.label())
                : refused(Joiner.on("; ").join(differences));
    }

    /** Whether one of the two goes by the other's id, its own or that of its figures. */
    private static boolean sameName(Measure own, Measure other) {
        return own.id().equals(other.id())
                || own.figuresId().equals(Optional.of(other.id()))
                || other.figuresId().equals(Optional.of(own.id()));
    }

    /** In what two measures differ; what neither says is the same in two measures of one name, and in no others. */
    private static ImmutableList<String> differences(Measure own, Measure other, boolean same) {
        if (own.numerator().isEmpty() && other.numerator().isEmpty()) {
            return same ? ImmutableList.of() : ImmutableList.of("neither says what is counted");
        }
        ImmutableList.Builder<String> found = ImmutableList.builder();
        boolean sameCohort = own.cohort().equals(other.cohort());
        if (!sameCohort) {
            found.add(against(own.cohort().toString(), other.cohort().toString()));
        }
        if (own.window() != other.window() || (!same && own.window() == MeasureWindow.UNSTATED)) {
            found.add(against(own.window().words(), other.window().words()));
        }
        differ(found, own.limit(), other.limit(), "no stated limit");
        if (sameCohort) {
            differ(found, own.population(), other.population(), "no stated population");
        }
        differ(found, own.numerator(), other.numerator(), "no stated numerator");
        return found.build();
    }

    private static void differ(
            ImmutableList.Builder<String> found, Optional<String> own, Optional<String> other, String missing) {
        if (!own.equals(other)) {
            found.add(against(own.orElse(missing), other.orElse(missing)));
        }
    }

    private static String against(String own, String other) {
        return own + " against " + other;
    }

    private static Comparability refused(String because) {
        return new Comparability(false, because);
    }
}
