package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.corporateparenting.sufficiency.CarerReview;
import org.corporateparenting.sufficiency.DeterminationKind;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteringDetermination;
import org.corporateparenting.sufficiency.FosteringDeterminationBuilder;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;

/** A household in which one duty has just been triggered, and the act that does it. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum FosteringSituation {
    REVIEW_OF_APPROVAL(
            "FOS-03",
            (trigger, day) -> approved(trigger),
            (trigger, day) -> approved(trigger)
                    .addReview(CarerReview.builder().held(day).panel(day).build())),
    FIRST_REVIEW_TO_PANEL(
            "FOS-03/panel",
            (trigger, day) -> approved(trigger.minusDays(9)).addReview(CarerReview.held(trigger)),
            (trigger, day) -> approved(trigger.minusDays(9))
                    .addReview(CarerReview.builder().held(trigger).panel(day).build())),
    ANSWER_TO_DETERMINATION(
            "FOS-04",
            (trigger, day) -> household().addDetermination(letter(trigger).build()),
            (trigger, day) -> household()
                    .addDetermination(letter(trigger).represented(day).build())),
    PAPERS_FOR_REVIEW(
            "FOS-06",
            (trigger, day) -> household().addDetermination(applied(trigger).build()),
            (trigger, day) -> household()
                    .addDetermination(applied(trigger).papersSent(day).build()));

    private final String duty;
    private final BiFunction<LocalDate, LocalDate, FosteringHouseholdBuilder> triggered;
    private final BiFunction<LocalDate, LocalDate, FosteringHouseholdBuilder> act;

    FosteringSituation(
            String duty,
            BiFunction<LocalDate, LocalDate, FosteringHouseholdBuilder> triggered,
            BiFunction<LocalDate, LocalDate, FosteringHouseholdBuilder> act) {
        this.duty = duty;
        this.triggered = triggered;
        this.act = act;
    }

    String duty() {
        return duty;
    }

    FosteringHouseholdBuilder triggeredOn(LocalDate trigger) {
        return triggered.apply(trigger, trigger);
    }

    FosteringHouseholdBuilder done(LocalDate trigger, LocalDate day) {
        return act.apply(trigger, day);
    }

    private static FosteringHouseholdBuilder approved(LocalDate day) {
        return household()
                .addApproval(FosterCarerApproval.builder()
                        .range(DateRange.startingOn(day))
                        .build());
    }

    private static FosteringDeterminationBuilder letter(LocalDate day) {
        return FosteringDetermination.builder()
                .kind(DeterminationKind.END_OF_APPROVAL)
                .letter(day);
    }

    private static FosteringDeterminationBuilder applied(LocalDate told) {
        return letter(told.minusDays(9)).reviewApplied(told.minusDays(3)).notified(told);
    }

    static FosteringHouseholdBuilder household() {
        return FosteringHousehold.builder().id(HouseholdId.of("H7"));
    }
}
