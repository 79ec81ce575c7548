package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.careleaver.ContactMode;

/** Invents what is prepared and kept up for young people of 16 and over who were in care for thirteen weeks. */
final class PathwayCourse {

    private static final int THIRTEEN_WEEKS = 91;
    private static final int REVIEWED_WITHIN = 180;
    private static final int IN_TOUCH_WITHIN = 60;
    private static final int DAYS_BEFORE_REVIEW = 28;
    private static final Shares<ContactMode> MODES = Shares.<ContactMode>of()
            .and(50, ContactMode.IN_PERSON)
            .and(15, ContactMode.AT_ACCOMMODATION)
            .and(35, ContactMode.REMOTE);

    private final Timeliness timely;
    private final Chance chance;
    private final LocalDate asAt;
    private final Lines lines;

    PathwayCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.asAt = timely.asAt();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        eligibleFrom(child).ifPresent(from -> {
            Optional<LocalDate> assessed = timely.after(from, 85);
            assessed.ifPresent(day -> lines.add(Sheet.LEAVING_ASSESSMENTS, child, day));
            timely.after(assessed.orElse(from), 40).ifPresent(day -> planned(child, day));
            advisers(child, from);
            child.lastPeriod().end().ifPresent(left -> left(child, left));
        });
    }

    /** The first day in care from 16 on by which thirteen weeks since 14 had passed. */
    private Optional<LocalDate> eligibleFrom(InventedChild child) {
        long days = 0;
        for (CarePeriod period : child.periods()) {
            LocalDate from = later(period.start(), child.birthday(14));
            LocalDate day = later(later(from.plusDays(Math.max(0, THIRTEEN_WEEKS - days)), from), child.birthday(16));
            LocalDate last = period.lastDay(asAt);
            if (!day.isAfter(last)) {
                return Optional.of(day);
            }
            days += Math.max(0, ChronoUnit.DAYS.between(from, last) + 1);
        }
        return Optional.empty();
    }

    private void planned(InventedChild child, LocalDate made) {
        lines.add(Sheet.PATHWAY_PLANS, child, made);
        LocalDate last = child.birthday(21);
        timely.every(REVIEWED_WITHIN, made.plusDays(chance.between(120, REVIEWED_WITHIN)), last)
                .forEach(day -> lines.add(Sheet.PATHWAY_REVIEWS, child, day));
        if (chance.in(0.06)) {
            LocalDate asked = made.plusDays(chance.between(20, 600));
            timely.passed(asked).ifPresent(day -> {
                lines.add(Sheet.REQUESTS, child, RequestKind.PATHWAY_PLAN_REVIEW, day, "");
                timely.after(day, 30).ifPresent(held -> lines.add(Sheet.PATHWAY_REVIEWS, child, held));
            });
        }
    }

    /** Until 21, and after it where the young person asks for one. */
    private void advisers(InventedChild child, LocalDate from) {
        LocalDate until = child.birthday(21);
        LocalDate change = from.plusDays(chance.between(200, 1500));
        Optional<LocalDate> changed = timely.passed(change).filter(until::isAfter);
        timely.after(from, 40).filter(change::isAfter).ifPresent(day -> {
            lines.add(Sheet.ADVISERS, child, day, changed.or(() -> timely.passed(until)));
            changed.ifPresent(next -> lines.add(Sheet.ADVISERS, child, next, timely.passed(until)));
        });
        LocalDate asked = until.plusDays(chance.between(5, 900));
        if (chance.in(0.4) && !asked.isAfter(asAt)) {
            lines.add(Sheet.REQUESTS, child, RequestKind.PERSONAL_ADVISER, asked, "");
            asked(child, asked);
        }
    }

    private void asked(InventedChild child, LocalDate day) {
        if (chance.in(0.15)) {
            timely.passed(day.plusDays(chance.between(5, 40)))
                    .ifPresent(on -> lines.add(Sheet.REQUESTS, child, RequestKind.PERSONAL_ADVISER_DECLINED, on, ""));
        } else {
            timely.after(day, 25)
                    .ifPresent(on -> lines.add(Sheet.ADVISERS, child, on, timely.passed(child.birthday(25))));
        }
    }

    private void left(InventedChild child, LocalDate left) {
        LocalDate last = child.birthday(chance.in(0.3) ? 25 : 21);
        if (!chance.in(0.08)) {
            timely.every(IN_TOUCH_WITHIN, left.plusDays(chance.between(3, IN_TOUCH_WITHIN)), last)
                    .forEach(day -> lines.add(Sheet.CONTACTS, child, day, chance.pick(MODES)));
        }
        if (chance.in(0.25) && left.isBefore(last)) {
            accommodated(child, left);
        }
    }

    /** By the authority, with a visit in the first week, a review after four and a visit in every two months. */
    private void accommodated(InventedChild child, LocalDate from) {
        LocalDate until = from.plusDays(chance.between(15, 700));
        lines.add(Sheet.PROVIDED_ACCOMMODATION, child, from, timely.passed(until));
        timely.after(from, 6)
                .filter(until::isAfter)
                .ifPresent(first -> timely.every(58, first, until.minusDays(1))
                        .forEach(day -> lines.add(Sheet.CONTACTS, child, day, ContactMode.AT_ACCOMMODATION)));
        LocalDate settled = from.plusDays(DAYS_BEFORE_REVIEW);
        if (settled.isBefore(until)) {
            timely.after(settled, 20).ifPresent(day -> lines.add(Sheet.PATHWAY_REVIEWS, child, day));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
