package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryCarer;

/** Invents temporary approvals of connected persons, how they were decided, and extensions. */
final class ProvisionalCourse {

    private static final int SIXTEEN_WEEKS = 112;
    private static final int DECIDED_WITHIN = 100;
    private static final int EXTENDED_BY = 50;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    ProvisionalCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        for (CarePeriod period : child.periods()) {
            for (int i = 0; i < period.homes().size(); i++) {
                From<Home> home = period.homes().get(i);
                if (home.what().hasBasis(PlacementBasis.TEMPORARY_APPROVAL) && chance.in(0.9)) {
                    temporary(child, home.day(), period.endOf(period.homes(), i).orElse(LocalDate.MAX));
                }
            }
        }
    }

    private void temporary(InventedChild child, LocalDate from, LocalDate ended) {
        LocalDate expiry = from.plusDays(SIXTEEN_WEEKS);
        LocalDate extended = expiry.minusDays(chance.between(1, 12));
        boolean slow = chance.in(0.3);
        LocalDate decided = from.plusDays(
                slow ? SIXTEEN_WEEKS + chance.between(5, EXTENDED_BY) : chance.between(40, DECIDED_WITHIN));
        Optional<LocalDate> outcome =
                timely.passed(decided).filter(ended::isAfter).filter(day -> !chance.in(0.08));
        Optional<Boolean> approved = outcome.flatMap(day -> timely.mostly(0.95));
        boolean refused = approved.filter(yes -> !yes).isPresent();
        lines.add(
                Sheet.TEMPORARY_APPROVALS,
                child,
                from,
                chance.in(0.95) ? TemporaryCarer.CONNECTED_PERSON : TemporaryCarer.OTHER_PERSON,
                outcome,
                approved,
                refused ? timely.after(decided, 60) : "");
        if (slow && ended.isAfter(extended) && timely.passed(extended).isPresent() && chance.in(0.85)) {
            lines.add(
                    Sheet.EXTENSIONS,
                    child,
                    from,
                    extended,
                    ExtensionReason.ASSESSMENT_NOT_COMPLETE,
                    "",
                    timely.mostly(0.9),
                    timely.mostly(0.9),
                    timely.mostly(0.95));
        }
    }
}
