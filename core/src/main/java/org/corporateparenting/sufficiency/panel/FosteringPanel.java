package org.corporateparenting.sufficiency.panel;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.sufficiency.place.Occupancy;
import org.immutables.value.Value;

/** One meeting of a fostering panel. */
@Value.Immutable
public abstract class FosteringPanel {

    FosteringPanel() {}

    /**
     * Which panel it is.
     *
     * @return its name, such as A
     */
    public abstract String name();

    /**
     * The day of the meeting.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * How it met.
     *
     * @return the mode; empty where it is not known
     */
    public abstract Optional<PanelMode> mode();

    /**
     * Whether the chair is independent of the service.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isChairIndependent();

    /**
     * Whether the panel adviser was there.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isAdviserPresent();

    /**
     * What was put before it.
     *
     * @return the cases, in the order in which they were given
     */
    public abstract ImmutableList<PanelRecommendation> cases();

    /** Checks that its cases are those of its day. */
    @Value.Check
    void check() {
        cases().stream()
                .filter(one -> !one.considered().equals(on()))
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(
                            "cases holds one of " + one.considered() + "; this panel met on " + on());
                });
    }

    /**
     * How many cases of each type some panels had.
     *
     * @param panels the meetings, each once
     * @return the types, each as often as it came
     */
    public static ImmutableMultiset<PanelCaseType> casesByType(Collection<FosteringPanel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.cases().stream())
                .map(PanelRecommendation::type)
                .collect(toImmutableMultiset());
    }

    /**
     * How many of the reports that were rated were excellent or good.
     *
     * @param panels the meetings, each once
     * @return those, of all that the panel rated; reports it did not rate are left out
     */
    public static Occupancy goodReports(Collection<FosteringPanel> panels) {
        ImmutableList<PanelReportQuality> rated = panels.stream()
                .flatMap(panel -> panel.cases().stream())
                .flatMap(one -> one.reportQuality().stream())
                .collect(toImmutableList());
        long good = rated.stream()
                .filter(quality -> quality.compareTo(PanelReportQuality.GOOD) <= 0)
                .count();
        return new Occupancy((int) good, rated.size());
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static FosteringPanelBuilder builder() {
        return new FosteringPanelBuilder();
    }
}
