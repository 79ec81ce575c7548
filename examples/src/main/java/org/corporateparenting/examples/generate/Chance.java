package org.corporateparenting.examples.generate;

import java.util.SplittableRandom;

/** Draws that are the same for the same seed on every machine: whole numbers and strict arithmetic only. */
final class Chance {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final SplittableRandom random;

    Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Draws of their own, which do not disturb these. */
    Chance apart() {
        return new Chance(random.split());
    }

    /** True in this share of cases. */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from the first to the last, both possible. */
    int between(int first, int last) {
        return last <= first ? first : random.nextInt(first, last + 1);
    }

    /** A number of days with this mean, short ones the most common. */
    int daysAround(int mean) {
        return (int) Math.floor(-mean * StrictMath.log(1 - random.nextDouble()));
    }

    /** A postcode in the area ZZ, which does not exist. */
    String postcode(int firstDistrict, int lastDistrict) {
        return "ZZ" + between(firstDistrict, lastDistrict) + " " + between(1, 9) + letter(LETTERS) + letter(LETTERS);
    }

    /** One of some letters. */
    char letter(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    <T> T pick(Shares<T> shares) {
        return shares.at(random.nextDouble());
    }
}
