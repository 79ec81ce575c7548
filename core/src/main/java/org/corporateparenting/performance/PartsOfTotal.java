package org.corporateparenting.performance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * Numbers that together make a total.
 *
 * @param parts the parts, at least one
 */
public record PartsOfTotal(ImmutableList<BigDecimal> parts) {

    /**
     * Checks that there is a part.
     *
     * @param parts as above
     */
    public PartsOfTotal {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty; a total is made of at least one part");
        }
    }

    /**
     * Parts in whole numbers.
     *
     * @param parts the parts, at least one
     * @return the parts of a total
     * @throws IllegalArgumentException if there is none
     */
    public static PartsOfTotal of(long... parts) {
        ImmutableList.Builder<BigDecimal> list = ImmutableList.builder();
        for (long part : parts) {
            list.add(BigDecimal.valueOf(part));
        }
        return new PartsOfTotal(list.build());
    }

    /**
     * What the parts make.
     *
     * @return their sum
     */
    public BigDecimal total() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * How much a printed total is above what the parts make.
     *
     * @param printed the total as printed
     * @return the excess; negative where the parts make more
     */
    public BigDecimal excess(BigDecimal printed) {
        return printed.subtract(total());
    }

    /** The sum as a reader would write it, such as {@code 20000 + 50000 + 15000 = 85000}. */
    @Override
    public String toString() {
        return parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")) + " = "
                + total().toPlainString();
    }
}
