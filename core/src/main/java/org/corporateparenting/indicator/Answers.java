package org.corporateparenting.indicator;

import java.util.Optional;
import java.util.function.Supplier;

/** Yes, no, or not known: empty where it is not known. */
final class Answers {

    static final Optional<Boolean> YES = Optional.of(true);
    static final Optional<Boolean> NO = Optional.of(false);

    private Answers() {}

    /** No where either is no, whatever the other; the second is not asked for where the first is no. */
    static Optional<Boolean> and(Optional<Boolean> first, Supplier<Optional<Boolean>> second) {
        if (first.equals(NO)) {
            return NO;
        }
        Optional<Boolean> other = second.get();
        return other.equals(NO) || first.isPresent() ? other : Optional.empty();
    }

    /** Yes where either is yes, whatever the other; the second is not asked for where the first is yes. */
    static Optional<Boolean> or(Optional<Boolean> first, Supplier<Optional<Boolean>> second) {
        if (first.equals(YES)) {
            return YES;
        }
        Optional<Boolean> other = second.get();
        return other.equals(YES) || first.isPresent() ? other : Optional.empty();
    }
}
