package org.corporateparenting.law;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One provision of one instrument.
 *
 * @param instrument the instrument
 * @param provision where in it, such as {@code reg 33(1)} or {@code s.22C(6)}
 */
public record Citation(Instrument instrument, String provision) implements Comparable<Citation> {

    private static final Comparator<Citation> ORDER = Comparator.<Citation, String>comparing(
                    citation -> citation.instrument().title())
            .thenComparing(citation -> citation.instrument().number())
            .thenComparing(citation -> citation.instrument().kind())
            .thenComparing(Citation::provision);

    /**
     * Checks that a provision is named.
     *
     * @param instrument as above
     * @param provision as above
     */
    public Citation {
        requireNonNull(instrument, "instrument");
        if (provision.isBlank()) {
            throw new IllegalArgumentException(
                    "provision is blank; name where in " + instrument.title() + " the rule is");
        }
    }

    /** Orders by the instrument's title, number and kind, then by provision, as text. */
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    /** The citation as a reader would write it: title, number in brackets, provision. */
    @Override
    public String toString() {
        String number = instrument.number().isEmpty() ? "" : " (" + instrument.number() + ")";
        return instrument.title() + number + " " + provision;
    }
}
