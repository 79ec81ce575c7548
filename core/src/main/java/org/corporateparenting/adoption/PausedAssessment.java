package org.corporateparenting.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** An assessment of adopters with the times in which it rested. */
@Value.Immutable
public abstract class PausedAssessment {

    PausedAssessment() {}

    /**
     * The assessment.
     *
     * @return the assessment
     */
    public abstract AdopterAssessment assessment();

    /**
     * When it rested.
     *
     * @return the pauses, in the order in which they were given
     */
    public abstract ImmutableList<AssessmentPause> pauses();

    /**
     * The day of the panel.
     *
     * @return the day; empty where there was none
     */
    public abstract Optional<LocalDate> panel();

    private static final int WEEKS = 12;
    private static final int DAYS_OF_WEEK = 7;

    /**
     * Whether it rests on a day.
     *
     * @param day the day
     * @return true if a pause holds the day
     */
    public final boolean isPausedOn(LocalDate day) {
        return pauses().stream().anyMatch(pause -> pause.range().contains(day));
    }

    /**
     * How long stage two has gone on.
     *
     * @param asAt the day asked about
     * @return days from the notice that began it to the panel, or to the day asked about while there is none,
     *     without those of pauses; empty
     *     where it has not begun
     */
    public final Optional<Long> stageTwoDays(LocalDate asAt) {
        LocalDate end = panel().filter(day -> day.isBefore(asAt)).orElse(asAt);
        return assessment()
                .stageTwoNotice()
                .filter(began -> !began.isAfter(end))
                .map(began -> {
                    DateRange whole = DateRange.of(began, end);
                    long rested = DateRange.merged(pauses().stream()
                                    .map(AssessmentPause::range)
                                    .toList())
                            .stream()
                            .flatMap(pause -> pause.intersection(whole).stream())
                            .mapToLong(days -> days.days().orElse(0L))
                            .sum();
                    return ChronoUnit.DAYS.between(began, end) - rested;
                });
    }

    /**
     * Whether stage two took no more than the 12 weeks that are recommended (S001:3196). The law gives four months
     * to the decision, ADO-16.
     *
     * @param asAt the day asked about
     * @return yes once the panel was, if within them; no once they are over; empty while they run, or where it has
     *     not begun
     */
    public final Optional<Boolean> isWithinTwelveWeeks(LocalDate asAt) {
        Optional<Boolean> within = stageTwoDays(asAt).map(days -> days <= (long) WEEKS * DAYS_OF_WEEK);
        boolean isOver = panel().filter(day -> !day.isAfter(asAt)).isPresent();
        return within.filter(is -> isOver || !is);
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PausedAssessmentBuilder builder() {
        return new PausedAssessmentBuilder();
    }
}
