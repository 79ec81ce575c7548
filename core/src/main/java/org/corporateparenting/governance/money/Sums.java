package org.corporateparenting.governance.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums of amounts of which some may not be known. */
final class Sums {

    private Sums() {}

    /** The sum; empty where any of the amounts is, for a missing amount is not nought. */
    static Optional<BigDecimal> all(Stream<Optional<BigDecimal>> amounts) {
        return amounts.reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(sum -> other.map(sum::add)));
    }

    /** Whether two amounts are worth the same, whatever their places behind the point. */
    static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
