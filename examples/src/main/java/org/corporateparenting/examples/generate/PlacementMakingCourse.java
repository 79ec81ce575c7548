package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PreparationKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementSetting;

/** Invents the circumstances in which placements were made, who approved them, and what was done beforehand. */
final class PlacementMakingCourse {

    private static final double KNOWN_WHY_IT_ENDED = 0.8;
    private static final int FAR = 200;
    private static final int AGE_OF_KEY_STAGE_4 = 14;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    PlacementMakingCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        for (CarePeriod period : child.periods()) {
            for (int i = 0; i < period.homes().size(); i++) {
                From<Home> home = period.homes().get(i);
                if (!home.what().sameCarer()) {
                    placed(child, period, home, i > 0);
                }
            }
        }
    }

    private void placed(InventedChild child, CarePeriod period, From<Home> home, boolean moved) {
        LocalDate day = home.day();
        LegalStatus status = period.statusOn(day);
        Optional<PlacementDistance> distance = chance.in(0.05) ? Optional.empty() : Optional.of(distance(home.what()));
        circumstances(child, home, distance, moved);
        distance.filter(far -> far != PlacementDistance.WITHIN_AREA).ifPresent(far -> away(child, day, far, status));
        switch (home.what().type().setting()) {
            case PARENTS -> withParents(child, home);
            case SUPPORTED_ACCOMMODATION, COMMUNITY, RESIDENTIAL_SCHOOL, OTHER_RESIDENTIAL, OTHER -> other(child, day);
            default -> {}
        }
    }

    private PlacementDistance distance(Home home) {
        if (chance.in(0.01)) {
            return PlacementDistance.OUTSIDE_ENGLAND_AND_WALES;
        }
        boolean near =
                home.place().tenthsOfMiles().filter(miles -> miles <= FAR).isPresent();
        return home.place().inside()
                ? PlacementDistance.WITHIN_AREA
                : near ? PlacementDistance.ADJOINING_AREA : PlacementDistance.AT_A_DISTANCE;
    }

    private void circumstances(
            InventedChild child, From<Home> home, Optional<PlacementDistance> distance, boolean moved) {
        LocalDate day = home.day();
        boolean foster = home.what().type().setting() == PlacementSetting.FOSTERING;
        boolean examined = !day.isBefore(child.birthday(AGE_OF_KEY_STAGE_4)) && day.isBefore(child.birthday(16));
        boolean outside = foster && chance.in(0.06);
        boolean provisional = outside || !home.what().hasBasis(PlacementBasis.ORDINARY);
        if (chance.in(0.95)) {
            lines.add(
                    Sheet.CIRCUMSTANCES,
                    child,
                    day,
                    timely.mostly(0.2),
                    distance,
                    foster ? Optional.of(outside) : Optional.empty(),
                    outside ? timely.after(day, 7) : Optional.empty(),
                    timely.mostly(examined ? 0.9 : 0),
                    moved ? timely.mostly(0.2) : Optional.empty(),
                    timely.mostly(0.7),
                    provisional && chance.in(KNOWN_WHY_IT_ENDED) ? timely.mostly(0.1) : Optional.empty());
        }
        if (examined && moved) {
            approved(child, ApprovedDecision.DISRUPTION_OF_EDUCATION, day, Approver.NOMINATED_OFFICER);
        }
    }

    private void away(InventedChild child, LocalDate day, PlacementDistance distance, LegalStatus status) {
        boolean near = distance == PlacementDistance.ADJOINING_AREA;
        approved(
                child,
                ApprovedDecision.OUT_OF_AREA,
                day,
                near && chance.in(0.8) ? Approver.NOMINATED_OFFICER : Approver.DIRECTOR);
        if (distance == PlacementDistance.OUTSIDE_ENGLAND_AND_WALES) {
            approved(
                    child,
                    ApprovedDecision.OUTSIDE_ENGLAND_AND_WALES,
                    day,
                    status.isUnderCareOrder() ? Approver.COURT : Approver.HOLDERS_OF_RESPONSIBILITY);
        }
        timely.before(day, 7)
                .or(() -> timely.after(day, 5))
                .ifPresent(given -> lines.add(Sheet.NOTICES, child, PlacementNoticeKind.AREA_AUTHORITY, day, given));
    }

    private void withParents(InventedChild child, From<Home> home) {
        LocalDate day = home.day();
        if (home.what().hasBasis(PlacementBasis.IMMEDIATE_WITH_PARENTS)) {
            prepared(child, PreparationKind.PARENT_INTERVIEWED, day);
            Optional<LocalDate> assessed = timely.after(day, 13);
            assessed.ifPresent(
                    on -> lines.add(Sheet.PREPARATIONS, child, PreparationKind.SUITABILITY_ASSESSED, day, on));
            timely.after(assessed.orElse(day), 13)
                    .ifPresent(on -> lines.add(
                            Sheet.APPROVALS,
                            child,
                            ApprovedDecision.WITH_PARENTS,
                            day,
                            Approver.NOMINATED_OFFICER,
                            on));
        } else {
            prepared(child, PreparationKind.SUITABILITY_ASSESSED, day);
            approved(child, ApprovedDecision.WITH_PARENTS, day, Approver.NOMINATED_OFFICER);
        }
    }

    private void other(InventedChild child, LocalDate day) {
        prepared(child, PreparationKind.SUITABILITY_ASSESSED, day);
        prepared(child, PreparationKind.REVIEWING_OFFICER_INFORMED, day);
        prepared(child, PreparationKind.CHILD_VISIT, day);
    }

    private void prepared(InventedChild child, PreparationKind kind, LocalDate event) {
        timely.before(event, 14).ifPresent(day -> lines.add(Sheet.PREPARATIONS, child, kind, event, day));
    }

    private void approved(InventedChild child, ApprovedDecision decision, LocalDate effect, Approver approver) {
        timely.before(effect, 14).ifPresent(day -> lines.add(Sheet.APPROVALS, child, decision, effect, approver, day));
    }
}
