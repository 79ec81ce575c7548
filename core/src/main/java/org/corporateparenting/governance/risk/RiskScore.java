package org.corporateparenting.governance.risk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How likely a risk is and how hard it would hit, with the score that a register prints for it.
 *
 * <p>The score is likelihood times impact (S001:6838-6883). A printed score that is something else is kept: the board
 * saw it, and {@link #agrees()} says that it is wrong.
 *
 * @param likelihood how likely it is, from 1 to 5
 * @param impact how hard it would hit, from 1 to 5
 * @param printed the score as printed, 1 or more; empty where none is printed
 */
public record RiskScore(int likelihood, int impact, Optional<Integer> printed) {

    /** The highest likelihood and the highest impact. */
    static final int HIGHEST = 5;

    /**
     * Checks the scales.
     *
     * @param likelihood as above
     * @param impact as above
     * @param printed as above
     */
    public RiskScore {
        requireOnScale(likelihood, "likelihood");
        requireOnScale(impact, "impact");
        requireNonNull(printed, "printed");
        if (printed.isPresent() && printed.get() < 1) {
            throw new IllegalArgumentException("printed is " + printed.get() + "; a score must be 1 or more");
        }
    }

    /**
     * A score for which no number is printed.
     *
     * @param likelihood how likely it is, from 1 to 5
     * @param impact how hard it would hit, from 1 to 5
     * @return the score
     * @throws IllegalArgumentException if either is off the scale
     */
    public static RiskScore of(int likelihood, int impact) {
        return new RiskScore(likelihood, impact, Optional.empty());
    }

    /**
     * The same with a printed number.
     *
     * @param score the number as printed, 1 or more
     * @return the score with it
     * @throws IllegalArgumentException if the number is below 1
     */
    public RiskScore printed(int score) {
        return new RiskScore(likelihood, impact, Optional.of(score));
    }

    /**
     * Likelihood times impact.
     *
     * @return from 1 to 25
     */
    public int product() {
        return likelihood * impact;
    }

    /**
     * The score that a reader of the register saw.
     *
     * @return the printed score, also where it is wrong; otherwise the product
     */
    public int shown() {
        return printed.orElseGet(this::product);
    }

    /**
     * Whether the printed score is the product.
     *
     * @return true also where none is printed
     */
    public boolean agrees() {
        return shown() == product();
    }

    /** Such as {@code 3 x 4 = 12}, or {@code 3 x 3 = 9, printed 6}. */
    @Override
    public String toString() {
        String worked = likelihood + " x " + impact + " = " + product();
        return agrees() ? worked : worked + ", printed " + shown();
    }

    private static void requireOnScale(int value, String name) {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be from 1 to " + HIGHEST);
        }
    }
}
