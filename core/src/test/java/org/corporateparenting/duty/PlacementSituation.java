package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** The duties on placements. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum PlacementSituation implements Situation {
    PLACEMENT_PLAN(
            "PLC-01",
            Cases::inCareFrom,
            (file, day) -> file.addPlacementPlan(
                    new PlacementPlan(file.build().episodes().get(0).commenced(), Optional.of(day)))),
    ENDING_OF_PLACEMENT(
            "PLC-14",
            trigger -> Cases.child()
                    .addEpisode(Cases.starts(trigger.minusDays(30))
                            .ceased(trigger)
                            .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                            .build())
                    .addEpisode(Cases.moves(trigger).build()),
            (file, day) -> file.addPlacementNotice(new PlacementNotice(
                    PlacementNoticeKind.ENDING, file.build().episodes().get(1).commenced(), day)));

    private final Frame frame;

    PlacementSituation(
            String duty,
            Function<LocalDate, CaseFileBuilder> triggered,
            BiFunction<CaseFileBuilder, LocalDate, CaseFileBuilder> act) {
        this.frame = Frame.of(duty, triggered, act);
    }

    @Override
    public Frame frame() {
        return frame;
    }
}
