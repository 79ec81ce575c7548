package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.sufficiency.DeterminationKind;
import org.corporateparenting.sufficiency.FosterApprovalType;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;

/** Invents the authority's own fostering households: one for each stay of a child with such carers. */
final class HouseholdCourse {

    private static final String AREA = "815";
    private static final String NEXT_AREA = "816";
    private static final int YEAR = 360;
    /** Too many for one household, brothers and sisters left out. */
    private static final int CROWD = 4;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    HouseholdCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        for (int number = 0; number < child.periods().size(); number++) {
            CarePeriod period = child.periods().get(number);
            for (int i = 0; i < period.homes().size(); i++) {
                Home home = period.homes().get(i).what();
                boolean own = home.provider() == PlacementProvider.OWN_PROVISION;
                if (own && home.type().setting() == PlacementSetting.FOSTERING && !home.sameCarer()) {
                    household(child, period, i, "H" + child.id() + "-" + (number + 1) + "-" + (i + 1));
                }
            }
        }
    }

    private void household(InventedChild child, CarePeriod period, int index, String key) {
        From<Home> home = period.homes().get(index);
        LocalDate approved = home.day().minusDays(chance.between(60, 2500));
        Optional<LocalDate> left = left(period, index);
        Optional<LocalDate> closed = left.map(day -> day.plusDays(chance.between(30, 900)))
                .flatMap(timely::passed)
                .filter(day -> chance.in(0.3));
        String area = chance.in(0.9) ? AREA : chance.in(0.5) ? NEXT_AREA : "";
        lines.row(Sheet.HOUSEHOLDS, key, FosteringHouseholdStatus.APPROVED, approved, closed, area);
        closed.ifPresent(day -> lines.row(Sheet.HOUSEHOLDS, key, FosteringHouseholdStatus.CLOSED, day, "", area));
        approval(key, home.what(), approved, closed);
        boolean siblings = child.family().children() > 1;
        lines.row(
                Sheet.HOUSEHOLD_CHILDREN, key, child.id(), home.day(), "", left, siblings || chance.in(0.5) ? "A" : "");
        others(child, key, home.day(), left);
        LocalDate last = closed.orElse(timely.asAt());
        timely.every(YEAR, approved.plusDays(chance.between(330, YEAR)), last)
                .forEach(day -> lines.row(Sheet.HOUSEHOLD_REVIEWS, key, day, "", timely.after(day, 40)));
        if (chance.in(0.06)) {
            determination(key, last.minusDays(chance.between(5, 400)));
        }
    }

    private static Optional<LocalDate> left(CarePeriod period, int index) {
        int last = index;
        while (last + 1 < period.homes().size()
                && period.homes().get(last + 1).what().sameCarer()) {
            last++;
        }
        return period.endOf(period.homes(), last);
    }

    private void approval(String key, Home home, LocalDate from, Optional<LocalDate> to) {
        FosterApprovalType type = home.hasBasis(PlacementBasis.TEMPORARY_APPROVAL)
                ? FosterApprovalType.REGULATION_24
                : home.type().isConnectedPersonFoster()
                        ? FosterApprovalType.CONNECTED_PERSONS
                        : FosterApprovalType.MAINSTREAM_SHORT_TERM;
        int most = chance.between(1, 3);
        lines.row(
                Sheet.HOUSEHOLD_APPROVALS, key, from, "", type, to, most, Math.max(2, most), 0, chance.between(12, 18));
    }

    /** Children of other families; a few households hold too many, of which some have an exemption. */
    private void others(InventedChild child, String key, LocalDate from, Optional<LocalDate> to) {
        boolean crowded = chance.in(0.04);
        int number = crowded ? CROWD : chance.between(0, 1);
        boolean exempt = crowded && chance.in(0.5);
        if (exempt) {
            lines.row(Sheet.EXEMPTIONS, key, child.id(), from, to, AREA, "");
        }
        for (int i = 1; i <= number; i++) {
            String other = "X" + key + "-" + i;
            lines.row(Sheet.HOUSEHOLD_CHILDREN, key, other, from, "", to, chance.in(0.9) ? "B" : "");
            if (exempt && chance.in(0.8)) {
                lines.row(Sheet.EXEMPTIONS, key, other, from, to, AREA, "");
            }
        }
    }

    private void determination(String key, LocalDate letter) {
        boolean terms = chance.in(0.6);
        boolean answers = chance.in(0.7);
        Optional<LocalDate> represented = answers ? timely.after(letter, 26) : Optional.empty();
        Optional<LocalDate> applied = represented.isEmpty() ? timely.after(letter, 26) : Optional.empty();
        Optional<LocalDate> notified = applied.flatMap(day -> timely.after(day, 10));
        lines.row(
                Sheet.DETERMINATIONS,
                key,
                terms ? DeterminationKind.CHANGE_OF_TERMS : DeterminationKind.END_OF_APPROVAL,
                letter,
                terms && !answers ? timely.after(letter, 20) : "",
                represented,
                applied,
                notified,
                notified.flatMap(day -> timely.after(day, 13)));
    }
}
