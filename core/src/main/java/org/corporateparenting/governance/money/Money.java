package org.corporateparenting.governance.money;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corporateparenting.performance.Unit;

/**
 * An amount of pounds, in a unit.
 *
 * <p>Two amounts are equal when number, places behind the point and unit are: 0.70m is not 0.7m, because a table prints
 * them differently. {@link #compareTo} goes by what they are worth.
 *
 * @param amount the number; negative for what comes in, where its table has it so
 * @param unit pounds, thousands, millions or billions of pounds
 */
public record Money(BigDecimal amount, Unit unit) implements Comparable<Money> {

    private static final Pattern PRINTED =
            Pattern.compile("(-?)£?(-?)(\\d{1,15}(?:\\.\\d{1,10})?)(k|m|bn)?(?:\\s.*)?", Pattern.CASE_INSENSITIVE);
    private static final ImmutableMap<Unit, Integer> POWERS =
            ImmutableMap.of(Unit.GBP, 0, Unit.GBP_K, 3, Unit.GBP_M, 6, Unit.GBP_BN, 9);
    private static final ImmutableMap<String, Unit> SUFFIXES =
            ImmutableMap.of("k", Unit.GBP_K, "m", Unit.GBP_M, "bn", Unit.GBP_BN);

    /**
     * Checks that the unit is one of money.
     *
     * @param amount as above
     * @param unit as above
     */
    public Money {
        requireNonNull(amount, "amount");
        if (!isMoney(unit)) {
            throw new IllegalArgumentException("unit is " + unit + "; it must be one of " + POWERS.keySet());
        }
    }

    /**
     * An amount.
     *
     * @param amount the number, such as {@code 21.435}
     * @param unit its unit
     * @return the amount
     * @throws IllegalArgumentException if the text is no number or the unit not one of money
     */
    public static Money of(String amount, Unit unit) {
        try {
            return new Money(new BigDecimal(amount), unit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("amount '" + amount + "' is not a number such as 21.435", e);
        }
    }

    /**
     * Reads an amount as it is printed, such as {@code £0.317m}, {@code 21,435} or {@code £0.769m (savings)}.
     *
     * @param text the text
     * @param otherwise the unit where the text names none: a bare {@code £0.100} in a column of millions is in millions
     * @return the amount in the unit printed; empty where the text is no amount, such as {@code N/A}
     */
    public static Optional<Money> parsePrinted(String text, Unit otherwise) {
        Matcher printed = PRINTED.matcher(CharMatcher.is(',').removeFrom(text.strip()));
        if (!printed.matches()) {
            return Optional.empty();
        }
        boolean negative = !printed.group(1).isEmpty() || !printed.group(2).isEmpty();
        BigDecimal number = new BigDecimal(printed.group(3));
        Unit unit = Optional.ofNullable(printed.group(4))
                .flatMap(suffix -> Optional.ofNullable(SUFFIXES.get(Ascii.toLowerCase(suffix))))
                .orElse(otherwise);
        return Optional.of(new Money(negative ? number.negate() : number, unit));
    }

    /**
     * The same amount in another unit, exactly.
     *
     * @param other the unit
     * @return the amount, with as many places behind the point as it needs
     * @throws IllegalArgumentException if the unit is not one of money
     */
    public Money in(Unit other) {
        if (!isMoney(other)) {
            throw new IllegalArgumentException("other is " + other + "; it must be one of " + POWERS.keySet());
        }
        BigDecimal moved = amount.scaleByPowerOfTen(power(unit) - power(other));
        return new Money(moved.scale() < 0 ? moved.setScale(0) : moved, other);
    }

    /** Orders by what the amounts are worth, whatever their units. */
    @Override
    public int compareTo(Money other) {
        return in(Unit.GBP).amount.compareTo(other.in(Unit.GBP).amount);
    }

    /** Such as {@code £21.435m} or {@code -£4334k}. */
    @Override
    public String toString() {
        String suffix = switch (unit) {
            case GBP_K -> "k";
            case GBP_M -> "m";
            case GBP_BN -> "bn";
            default -> "";
        };
        return (amount.signum() < 0 ? "-£" : "£") + amount.abs().toPlainString() + suffix;
    }

    static boolean isMoney(Unit unit) {
        return POWERS.containsKey(unit);
    }

    private static int power(Unit unit) {
        return POWERS.getOrDefault(unit, 0);
    }
}
