package org.corporateparenting.adoption.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionJourney;
import org.immutables.value.Value;

/** Where a child stands on the way to adoption on a day. */
@Value.Immutable
public abstract class AdoptionJourneyView {

    AdoptionJourneyView() {}

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate asAt();

    /**
     * How far the child has come.
     *
     * @return the stage
     */
    public abstract JourneyStage stage();

    /**
     * Since when.
     *
     * @return the first day in the stage; empty where there is no plan, or it is not known
     */
    public abstract Optional<LocalDate> since();

    /**
     * What runs, or ran.
     *
     * @return the limits, in the order of their kinds
     */
    public abstract ImmutableList<JourneyLimit> limits();

    /**
     * How plans were given up.
     *
     * @return the changes by the day, in order of time
     */
    public abstract ImmutableList<PlanChange> changes();

    /**
     * What would have to be known for a further limit.
     *
     * @return the facts
     */
    public abstract ImmutableList<String> missing();

    /**
     * Where a child stands.
     *
     * @param journey the steps of the child
     * @param entered the day on which the child entered care; empty where it is not known
     * @param asAt the day
     * @return the view
     */
    public static AdoptionJourneyView of(AdoptionJourney journey, Optional<LocalDate> entered, LocalDate asAt) {
        return new JourneyReading(journey, entered, asAt).view();
    }

    /**
     * The limits that run and whose last day has passed: what is slow.
     *
     * @return those limits
     */
    public final ImmutableList<JourneyLimit> slow() {
        return limits().stream()
                .filter(limit -> limit.isRunning() && limit.isOver())
                .collect(toImmutableList());
    }

    /**
     * How many days the child has been in the stage.
     *
     * @return days from its first day to the day asked about; empty where that is not known
     */
    public final Optional<Long> daysInStage() {
        return since().map(day -> ChronoUnit.DAYS.between(day, asAt()));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static AdoptionJourneyViewBuilder builder() {
        return new AdoptionJourneyViewBuilder();
    }
}
