package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A child matched with particular adopters, or proposed to be. SSDA903: DATE_MATCH. */
@Value.Immutable
public abstract non-sealed class AdoptionMatch implements AdoptionStep {

    AdoptionMatch() {}

    /**
     * The day on which the placement report was sent to the prospective adopters.
     *
     * @return the day, or empty where it was not or it is not known
     */
    public abstract Optional<LocalDate> reportSent();

    /**
     * The day on which their comments on the report came.
     *
     * @return the day, or empty where there were none
     */
    public abstract Optional<LocalDate> comments();

    /**
     * The day on which the panel recommended the match.
     *
     * @return the day, or empty where it did not or it is not known
     */
    public abstract Optional<LocalDate> panel();

    /**
     * The day on which the agency decided on the match.
     *
     * @return the day, or empty where it was not decided
     */
    public abstract Optional<LocalDate> decided();

    /**
     * Who approved the adopters.
     *
     * @return the source, or empty where it is not known
     */
    public abstract Optional<AdopterSource> source();

    /** Checks that a day is known. */
    @Value.Check
    void check() {
        if (days().findAny().isEmpty()) {
            throw new IllegalArgumentException(
                    "a match has no day; give that of the report, the panel or the decision");
        }
    }

    /** The earliest day on record. */
    @Override
    public final LocalDate day() {
        return days().min(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * The day on which the match was approved.
     *
     * @return that of the panel or, where it is not known, of the decision
     */
    public final Optional<LocalDate> approved() {
        return panel().or(this::decided);
    }

    private Stream<LocalDate> days() {
        return Stream.of(reportSent(), panel(), decided()).flatMap(Optional::stream);
    }

    /**
     * Starts a match.
     *
     * @return an empty builder
     */
    public static AdoptionMatchBuilder builder() {
        return new AdoptionMatchBuilder();
    }
}
