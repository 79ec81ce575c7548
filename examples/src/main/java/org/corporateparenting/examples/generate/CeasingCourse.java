package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.PreparationKind;

/** Invents what was done and approved before the authority ceased to look after a child under 18. */
final class CeasingCourse {

    private final Timeliness timely;
    private final Lines lines;

    CeasingCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.lines = lines;
    }

    void invent(InventedChild child) {
        if (!LifeCourse.isShortBreaks(child)) {
            for (CarePeriod period : child.periods()) {
                period.end()
                        .filter(day -> day.isBefore(child.birthday(18)))
                        .filter(day -> isDecided(period))
                        .ifPresent(day -> ceased(child, day));
            }
        }
    }

    private static boolean isDecided(CarePeriod period) {
        return switch (period.reasonEnded()) {
            case HOME_PLANNED,
                    HOME_UNPLANNED,
                    TO_PEOPLE_WITHOUT_PARENTAL_RESPONSIBILITY,
                    INDEPENDENT_WITH_SUPPORT,
                    INDEPENDENT_WITHOUT_SUPPORT,
                    OTHER -> true;
            default -> false;
        };
    }

    private void ceased(InventedChild child, LocalDate day) {
        for (PreparationKind kind : EnumSet.of(
                PreparationKind.SUITABILITY_ASSESSED,
                PreparationKind.SUPPORT_ASSESSED,
                PreparationKind.WISHES_ASCERTAINED,
                PreparationKind.SUPPORT_PLANNED)) {
            timely.before(day, 40).ifPresent(done -> lines.add(Sheet.PREPARATIONS, child, kind, day, done));
        }
        boolean old = !day.isBefore(child.birthday(16));
        boolean high = old || !timely.chance().in(0.1);
        timely.before(day, 14)
                .ifPresent(done -> lines.add(
                        Sheet.APPROVALS,
                        child,
                        ApprovedDecision.CEASING_TO_LOOK_AFTER,
                        day,
                        high ? Approver.DIRECTOR : Approver.NOMINATED_OFFICER,
                        done));
    }
}
