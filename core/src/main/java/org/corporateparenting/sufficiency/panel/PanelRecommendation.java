package org.corporateparenting.sufficiency.panel;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One case before a panel: what it recommended, and what was decided. */
@Value.Immutable
public abstract class PanelRecommendation {

    PanelRecommendation() {}

    /**
     * What was put before it.
     *
     * @return the type
     */
    public abstract PanelCaseType type();

    /**
     * Whom it is about.
     *
     * @return the key of the household, connected person or child
     */
    public abstract String subject();

    /**
     * The day of the panel.
     *
     * @return the day
     */
    public abstract LocalDate considered();

    /**
     * Whether the panel recommended what was proposed.
     *
     * @return the answer; empty where it made no recommendation, or it is not known
     */
    public abstract Optional<Boolean> isInFavour();

    /**
     * The day of the decision.
     *
     * @return the day; empty where there is none, or it is not known
     */
    public abstract Optional<LocalDate> decided();

    /**
     * Whether it was decided as proposed.
     *
     * @return the answer; empty where it is not decided, or not known
     */
    public abstract Optional<Boolean> isAgreed();

    /**
     * What the panel thought of the report.
     *
     * @return the quality; empty where it did not say
     */
    public abstract Optional<PanelReportQuality> reportQuality();

    /** Checks that it is about somebody and that the decision did not come before the panel. */
    @Value.Check
    void check() {
        if (subject().isBlank()) {
            throw new IllegalArgumentException("subject is blank; a case is about somebody known by a key");
        }
        decided().filter(day -> day.isBefore(considered())).ifPresent(day -> {
            throw new IllegalArgumentException("decided " + day + " is before considered " + considered()
                    + "; the decision comes after the panel");
        });
    }

    /**
     * Whether the decision departed from the recommendation.
     *
     * @return the answer; empty where one of them is not known
     */
    public final Optional<Boolean> isDepartedFrom() {
        return isInFavour().flatMap(favour -> isAgreed().map(agreed -> !agreed.equals(favour)));
    }

    /**
     * Whether a decision is still to come on a day.
     *
     * @param day the day
     * @return true if the panel was on the day or before and no decision is on record by then
     */
    public final boolean isAwaitingDecisionOn(LocalDate day) {
        return !considered().isAfter(day)
                && decided().filter(made -> !made.isAfter(day)).isEmpty();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PanelRecommendationBuilder builder() {
        return new PanelRecommendationBuilder();
    }
}
