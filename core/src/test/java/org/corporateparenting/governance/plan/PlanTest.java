package org.corporateparenting.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.governance.GovernanceSamples.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.governance.RagTally;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate BEGAN = LocalDate.of(2022, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);

    private static PlannedActionBuilder action(String id) {
        return PlannedAction.builder().id(id).subject("mentors").addOwner("head of service");
    }

    private static ActionPlan plan(PlannedAction... actions) {
        return ActionPlan.builder()
                .title("plan")
                .began(BEGAN)
                .addActions(actions)
                .build();
    }

    @Test
    void monthIsOverWhenItsLastDayIs() {
        ActionPlan plan = plan(action("1").due(PartialDate.parse("2023-09")).build());

        assertThat(plan.overdue(LAST)).isEmpty();
        assertThat(plan.overdue(LAST.plusDays(1))).hasSize(1);
        assertThat(plan.overdue(BEGAN.minusDays(1))).isEmpty();
    }

    @Test
    void doneWithoutADayIsDoneAndNotKnownToBeLate() {
        PlannedAction action = action("1")
                .due(PartialDate.parse("2023-09"))
                .status(ActionStatus.DONE)
                .build();

        assertThat(action.standing(BEGAN, LAST.plusYears(1)).kind()).isEqualTo(FollowUp.Kind.DONE);
        assertThat(action.standing(BEGAN, BEGAN.minusDays(1)).kind()).isEqualTo(FollowUp.Kind.NOT_YET_RAISED);
    }

    @Test
    void coloursFollowFromStatusAndDay() {
        ActionPlan plan = plan(
                action("1")
                        .due(PartialDate.parse("2023-09"))
                        .status(ActionStatus.PLANNED)
                        .build(),
                action("2").status(ActionStatus.UNDER_WAY).build(),
                action("3").build(),
                action("4").done(BEGAN.plusDays(1)).build());

        assertThat(plan.tally(LAST)).isEqualTo(new RagTally(2, 1, 0, 1));
        assertThat(plan.tally(LAST.plusDays(1))).isEqualTo(new RagTally(2, 0, 1, 1));
        assertThat(plan.tally(LAST)).hasToString("2 green, 1 amber, 0 red, 1 without a colour");
    }

    @Test
    void planAuditNamesWhatIsMissingAndContradicted() {
        ActionPlan plan = plan(
                PlannedAction.builder().id("1").subject("fund").row(1).build(),
                action("2")
                        .due(PartialDate.parse("2023-09"))
                        .status(ActionStatus.PLANNED)
                        .done(BEGAN.minusDays(1))
                        .row(2)
                        .build());

        assertThat(said(plan.audit(LAST)))
                .containsExactly(
                        "GOV-09 cp_action_plan row 1 (due): action 1 has no due day",
                        "GOV-08 cp_action_plan row 1 (owners): action 1 has no owner",
                        "GOV-05 cp_action_plan row 2 (done): action 2 was done before the plan began or after"
                                + " 2023-09-30",
                        "GOV-06 cp_action_plan row 2 (status, done): action 2 has a day on which it was done and is not"
                                + " recorded as done");
    }

    private static ImprovementPlanItemBuilder item(String id) {
        return ImprovementPlanItem.builder()
                .id(id)
                .outcome("enough homes")
                .addOwner("director")
                .due(PartialDate.parse("2023-09"))
                .addBaseline(
                        new Baseline("homes", Optional.of(BigDecimal.TEN), Optional.of(PartialDate.parse("2023-01"))));
    }

    private static ImprovementPlan improvement(ImprovementPlanItem... items) {
        return ImprovementPlan.builder().title("plan").addItems(items).build();
    }

    @Test
    void notStartedTurnsRedWhenItsDayHasPassed() {
        ImprovementPlan plan = improvement(
                item("1").colour(ItemColour.NOT_STARTED).build(),
                item("2").colour(ItemColour.COMPLETED).build(),
                item("3").build());

        assertThat(plan.tally(LAST)).isEqualTo(new RagTally(1, 1, 0, 1));
        assertThat(plan.tally(LAST.plusDays(1))).isEqualTo(new RagTally(1, 0, 1, 1));
    }

    @Test
    void itemNobodyReportedOnForMoreThanAMonthIsOverdue() {
        ImprovementPlan plan = improvement(item("1")
                .updated(LocalDate.of(2023, 8, 29))
                .colour(ItemColour.GREEN)
                .build());

        assertThat(plan.audit(LocalDate.of(2023, 9, 29))).isEmpty();
        assertThat(said(plan.audit(LAST)))
                .containsExactly(
                        "GOV-07 cp_improvement_plan (updated): nobody reported on item 1 since 2023-08-29, more"
                                + " than a month ago");
    }

    @Test
    void baselineToBeConfirmedIsNone() {
        ImprovementPlanItem item = ImprovementPlanItem.builder()
                .id("6.3")
                .outcome("enough homes")
                .addBaseline(new Baseline("homes", Optional.empty(), Optional.of(PartialDate.parse("2023-01"))))
                .build();

        assertThat(said(improvement(item).audit(LAST)))
                .containsExactly(
                        "GOV-24 cp_improvement_plan (baseline, baseline_as_of): item 6.3 has no baseline with a value"
                                + " and a date",
                        "GOV-09 cp_improvement_plan (due): item 6.3 has no due day",
                        "GOV-08 cp_improvement_plan (owners): item 6.3 has no owner");
        assertThat(item.isOverdue(LAST)).isEmpty();
    }

    @Test
    void completedItemIsNeverOverdue() {
        assertThat(item("1").colour(ItemColour.COMPLETED).build().isOverdue(LAST.plusYears(1)))
                .contains(false);
        assertThat(item("1").colour(ItemColour.GREEN).build().isOverdue(LAST)).contains(false);
        assertThat(item("1").colour(ItemColour.GREEN).build().isOverdue(LAST.plusDays(1)))
                .contains(true);
    }
}
