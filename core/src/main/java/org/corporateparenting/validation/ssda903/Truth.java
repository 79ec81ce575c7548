package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;

/**
 * Yes, no, or not known; and then what is not known.
 *
 * <p>Joined as one would think: no and anything is no, yes or anything is yes. So a fact that is not known is named only
 * where it matters.
 */
final class Truth {

    static final Truth YES = new Truth(ImmutableSet.of());
    static final Truth NO = new Truth(ImmutableSet.of());

    private final ImmutableSet<String> missing;

    private Truth(ImmutableSet<String> missing) {
        this.missing = missing;
    }

    static Truth of(boolean isTrue) {
        return isTrue ? YES : NO;
    }

    /** Not known, for want of a fact. */
    static Truth unknown(String fact) {
        return new Truth(ImmutableSet.of(fact));
    }

    boolean isYes() {
        return this == YES;
    }

    boolean isNo() {
        return this == NO;
    }

    boolean isUnknown() {
        return !missing.isEmpty();
    }

    /** The facts that would settle it; none where it is known. */
    ImmutableSet<String> missing() {
        return missing;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : other == YES ? this : both(other);
    }

    /** As {@link #and(Truth)}, where the second is worth working out only if the first is not no. */
    Truth and(Supplier<Truth> other) {
        return this == NO ? NO : and(other.get());
    }

    Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : other == NO ? this : both(other);
    }

    /** As {@link #or(Truth)}, where the second is worth working out only if the first is not yes. */
    Truth or(Supplier<Truth> other) {
        return this == YES ? YES : or(other.get());
    }

    Truth not() {
        return this == YES ? NO : this == NO ? YES : this;
    }

    /** Whether the two differ. */
    Truth differs(Truth other) {
        if (isUnknown() || other.isUnknown()) {
            return isUnknown() && other.isUnknown() ? both(other) : isUnknown() ? this : other;
        }
        return of(this != other);
    }

    private Truth both(Truth other) {
        return new Truth(ImmutableSet.<String>builder()
                .addAll(missing)
                .addAll(other.missing)
                .build());
    }

    @Override
    public String toString() {
        return this == YES ? "yes" : this == NO ? "no" : "not known: " + String.join("; ", missing);
    }
}
