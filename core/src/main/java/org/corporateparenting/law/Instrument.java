package org.corporateparenting.law;

import static java.util.Objects.requireNonNull;

/**
 * A text with rules in it: an Act, regulations, statutory guidance, the guide to a data collection.
 *
 * @param title the full title, with its year
 * @param number how it is numbered, such as {@code SI 2010/959}; empty text where it has no number
 * @param kind what sort of text it is
 */
public record Instrument(String title, String number, InstrumentKind kind) {

    /**
     * Checks that there is a title.
     *
     * @param title as above
     * @param number as above
     * @param kind as above
     */
    public Instrument {
        requireNonNull(number, "number");
        requireNonNull(kind, "kind");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is blank; an instrument is known by its title");
        }
    }

    /**
     * A provision of this instrument.
     *
     * @param provision where in the instrument, such as {@code reg 33(1)}
     * @return the citation
     */
    public Citation at(String provision) {
        return new Citation(this, provision);
    }
}
