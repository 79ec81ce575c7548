package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFileBuilder;

/** A case in which one duty has just been triggered, and the act that does it. */
interface Situation {

    /** The situations of every family. */
    ImmutableList<Situation> ALL = Stream.<Situation[]>of(
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

    /** The situation with a name that the tables of last days use. */
    static Situation named(String name) {
        return ALL.stream()
                .filter(situation -> situation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no situation is called " + name
                        + ": add a constant to the *Situation of its family, and a new family to Situation.ALL"));
    }

    /** Its name, which no other has. */
    String name();

    /** The duty it triggers: its id, and its part if it has one. */
    String duty();

    /** The case in which nothing has been done since the trigger. */
    CaseFileBuilder triggeredOn(LocalDate trigger);

    /** The case in which the duty was done on a day. */
    CaseFileBuilder done(LocalDate trigger, LocalDate day);
}
