package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFileBuilder;

/** A case in which one duty has just been triggered, and the act that does it. */
interface Situation {

    /** The situations of every family. */
    static ImmutableList<Situation> all() {
        return Stream.<Situation[]>of(
                        ReviewSituation.values(),
                        VisitSituation.values(),
                        AdoptionSituation.values(),
                        HealthSituation.values(),
                        PlanSituation.values(),
                        PlanContentSituation.values(),
                        PlacementSituation.values(),
                        PlacementMakingSituation.values(),
                        SecureSituation.values(),
                        VoiceSituation.values(),
                        LeavingCareSituation.values())
                .flatMap(Arrays::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** The situation with a name that the tables of last days use. */
    static Situation named(String name) {
        return all().stream()
                .filter(situation -> situation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no situation is called " + name
                        + ": add a constant to the *Situation of its family, and a new family to Situation.all()"));
    }

    /** Its name, which no other has. */
    String name();

    /** What it is made of. */
    Frame frame();

    /** The duty it triggers: its id, and its part if it has one. */
    default String duty() {
        return frame().duty();
    }

    /** The case in which nothing has been done since the trigger. */
    default CaseFileBuilder triggeredOn(LocalDate trigger) {
        return frame().triggered().apply(trigger);
    }

    /** The case in which the duty was done on a day. */
    default CaseFileBuilder done(LocalDate trigger, LocalDate day) {
        return frame().done().apply(trigger, day);
    }

    /**
     * What a situation is made of.
     *
     * @param duty the duty it triggers: its id, and its part if it has one
     * @param triggered from the day of the trigger to the case in which nothing has been done since
     * @param done from the day of the trigger and that of the act to the case in which it was done
     */
    record Frame(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<LocalDate, LocalDate, CaseFileBuilder> done) {

        /** A situation whose act is added to the case as it was triggered. */
        static Frame of(
                String duty,
                Function<LocalDate, CaseFileBuilder> triggered,
                BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
            return new Frame(duty, triggered, (trigger, day) -> act.apply(triggered.apply(trigger), day));
        }
    }
}
