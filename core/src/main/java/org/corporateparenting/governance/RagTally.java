package org.corporateparenting.governance;

/**
 * How many things stand at green, amber and red, and how many have no colour.
 *
 * <p>What has no colour is counted, never left out: it is neither good nor bad. Tallies of separate groups add up in
 * any order and grouping.
 *
 * @param green those on course or done, 0 or more
 * @param amber those at risk, 0 or more
 * @param red those that missed, 0 or more
 * @param uncoloured those about which nothing is said, 0 or more
 */
public record RagTally(int green, int amber, int red, int uncoloured) {

    /** Nothing tallied: adding it changes nothing. */
    public static final RagTally NONE = new RagTally(0, 0, 0, 0);

    /**
     * Checks that no number is negative.
     *
     * @param green as above
     * @param amber as above
     * @param red as above
     * @param uncoloured as above
     */
    public RagTally {
        if (green < 0 || amber < 0 || red < 0 || uncoloured < 0) {
            throw new IllegalArgumentException("green, amber, red, uncoloured are " + green + ", " + amber + ", " + red
                    + ", " + uncoloured + "; each must be 0 or more");
        }
    }

    /**
     * Those that have a colour.
     *
     * @return green, amber and red together
     */
    public int coloured() {
        return green + amber + red;
    }

    /**
     * All that were tallied.
     *
     * @return with and without a colour
     */
    public int all() {
        return coloured() + uncoloured;
    }

    /**
     * This tally and that of another group, nothing of which is in this one.
     *
     * @param other the other group's tally
     * @return the tally of both
     */
    public RagTally plus(RagTally other) {
        return new RagTally(green + other.green, amber + other.amber, red + other.red, uncoloured + other.uncoloured);
    }

    /** Such as {@code 34 green, 3 amber, 1 red, 5 without a colour}. */
    @Override
    public String toString() {
        return green + " green, " + amber + " amber, " + red + " red, " + uncoloured + " without a colour";
    }
}
