package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.practice.AuditDimension;

/** Invents education, health and care plans, exclusions from school, and audits of the work with a child. */
final class PracticeCourse {

    private static final int SCHOOL_AGE = 5;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    PracticeCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        CarePeriod period = child.lastPeriod();
        LocalDate last = period.lastDay(timely.asAt());
        LocalDate day = last.minusDays(chance.between(0, 500));
        if (day.isBefore(period.start())) {
            return;
        }
        boolean atSchool = day.isAfter(child.birthday(SCHOOL_AGE)) && day.isBefore(child.birthday(17));
        if (atSchool && chance.in(0.3)) {
            LocalDate issued = child.birthday(SCHOOL_AGE).plusDays(chance.between(0, 300));
            lines.add(Sheet.EHC_PLANS, child, issued, "", chance.in(0.9) ? day : "");
        }
        if (atSchool && chance.in(0.08)) {
            ExclusionKind kind = chance.in(0.95) ? ExclusionKind.FIXED_TERM : ExclusionKind.PERMANENT;
            lines.add(Sheet.EXCLUSIONS, child, kind, day, chance.between(1, 10));
        }
        if (chance.in(0.1)) {
            for (AuditDimension dimension : AuditDimension.values()) {
                lines.add(Sheet.AUDITS, child, day, dimension, chance.between(3, 9));
            }
        }
    }
}
