package org.corporateparenting.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** A life as drawn, before {@link Fitting} makes it one that may be: lengths in days, and wishes. */
record Shape(int firstDay, int age, int daysToAsAt, List<Time> times) {

    record Time(
            int gap,
            boolean startKnown,
            boolean shortBreak,
            boolean over,
            Optional<ReasonEpisodeCeased> reasonEnded,
            List<Stay> stays) {}

    record Stay(int days, Change change, LegalStatus status, PlacementType type, Optional<PlacementProvider> provider) {

        Stay ofADayOrMore() {
            return new Stay(Math.max(1, days), change, status, type, provider);
        }
    }

    /** What is new at the beginning of a stay. */
    enum Change {
        STATUS,
        PLACEMENT,
        PLACEMENT_WITH_SAME_CARER,
        AFTER_TEMPORARY_PLACEMENT
    }

    private static final int YEAR = 365;

    static Arbitrary<Shape> shapes() {
        Arbitrary<Integer> daysToAsAt = Arbitraries.frequencyOf(
                Tuple.of(2, Draw.days(0, 120)), Tuple.of(3, Draw.days(0, 900)), Tuple.of(1, Draw.days(0, 4500)));
        Arbitrary<Integer> ages = Arbitraries.oneOf(Draw.days(0, 17 * YEAR), Draw.days(13 * YEAR, 17 * YEAR));
        return Combinators.combine(
                        Draw.days(0, 5000),
                        ages,
                        daysToAsAt,
                        time().list().ofMinSize(1).ofMaxSize(4))
                .as(Shape::new);
    }

    private static Arbitrary<Time> time() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)), Tuple.of(4, Draw.days(1, 60)), Tuple.of(1, Draw.days(1, 700)));
        Arbitrary<Optional<ReasonEpisodeCeased>> reasons = Arbitraries.of(
                        ReasonEpisodeCeased.HOME_PLANNED,
                        ReasonEpisodeCeased.HOME_UNPLANNED,
                        ReasonEpisodeCeased.OTHER,
                        ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT,
                        ReasonEpisodeCeased.CUSTODY,
                        ReasonEpisodeCeased.TRANSFERRED)
                .optional(0.9);
        return Combinators.combine(
                        gaps,
                        Draw.oneIn(6).map(unknown -> !unknown),
                        Draw.oneIn(6),
                        Draw.oneIn(2),
                        reasons,
                        stay().list().ofMinSize(1).ofMaxSize(5))
                .as(Time::new);
    }

    private static Arbitrary<Stay> stay() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(4, Draw.days(1, 30)), Tuple.of(4, Draw.days(1, 500)), Tuple.of(1, Arbitraries.just(0)));
        return Combinators.combine(
                        lengths,
                        Arbitraries.of(Change.class),
                        statuses(),
                        types(),
                        Draw.perhaps(Arbitraries.of(
                                PlacementProvider.OWN_PROVISION,
                                PlacementProvider.OTHER_AUTHORITY,
                                PlacementProvider.PRIVATE)))
                .as(Stay::new);
    }

    private static Arbitrary<LegalStatus> statuses() {
        return Arbitraries.frequency(
                Tuple.of(5, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION),
                Tuple.of(4, LegalStatus.FULL_CARE_ORDER),
                Tuple.of(3, LegalStatus.INTERIM_CARE_ORDER),
                Tuple.of(1, LegalStatus.PLACEMENT_ORDER),
                Tuple.of(1, LegalStatus.REMANDED),
                Tuple.of(1, LegalStatus.POLICE_PROTECTION),
                Tuple.of(1, LegalStatus.EMERGENCY_PROTECTION_ORDER));
    }

    private static Arbitrary<PlacementType> types() {
        return Arbitraries.frequency(
                Tuple.of(6, PlacementType.FOSTER_OTHER),
                Tuple.of(2, PlacementType.FOSTER_LONG_TERM),
                Tuple.of(3, PlacementType.CONNECTED_FOSTER_OTHER),
                Tuple.of(3, PlacementType.WITH_PARENTS),
                Tuple.of(2, PlacementType.CHILDRENS_HOME),
                Tuple.of(1, PlacementType.CARE_HOME),
                Tuple.of(2, PlacementType.SEMI_INDEPENDENT),
                Tuple.of(1, PlacementType.YOUNG_OFFENDER_INSTITUTION),
                Tuple.of(2, PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS));
    }
}
