package org.corporateparenting.performance.disclosure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is printed in one place of a table: a number, or a mark that says why there is none.
 *
 * @param kind what it is
 * @param number the number as printed; given for {@link Kind#NUMBER} only
 */
public record PublishableCell(Kind kind, Optional<BigDecimal> number) {

    /** What can be printed, and its mark in the Department for Education's tables (rule IND-05). */
    public enum Kind {
        /** A number, rounded as the policy says. */
        NUMBER(""),
        /** Suppressed, because it is small or because it would tell a small one. */
        SUPPRESSED("c"),
        /** Not nought, but rounded to nought. */
        ROUNDS_TO_ZERO("k"),
        /** A share of nobody. */
        NOT_APPLICABLE("z"),
        /** Not known, or a total that the table does not print. */
        NOT_AVAILABLE("x");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /**
         * What stands in place of a number.
         *
         * @return a letter; empty for a number
         */
        public String mark() {
            return mark;
        }
    }

    /**
     * Checks that a number is given where there is one.
     *
     * @param kind as above
     * @param number as above
     */
    public PublishableCell {
        requireNonNull(kind, "kind");
        if (number.isPresent() != (kind == Kind.NUMBER)) {
            throw new IllegalArgumentException(
                    "kind is " + kind + " and number is " + number + "; a number is given for NUMBER and for no other");
        }
    }

    static PublishableCell of(BigDecimal number) {
        return new PublishableCell(Kind.NUMBER, Optional.of(number));
    }

    static PublishableCell without(Kind kind) {
        return new PublishableCell(kind, Optional.empty());
    }

    /**
     * Whether a number is printed.
     *
     * @return false for every mark
     */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** As it is printed: the number or the mark. */
    @Override
    public String toString() {
        return number.map(BigDecimal::toPlainString).orElseGet(kind::mark);
    }
}
