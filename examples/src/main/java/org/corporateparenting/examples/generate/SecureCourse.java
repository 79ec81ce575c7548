package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.corporateparenting.casework.placement.SecureAuthority;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;

/** Invents the hours in secure children's homes, what courts authorised, and the reviews of the criteria. */
final class SecureCourse {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int AGE_WITHOUT_APPROVAL = 13;
    private static final int LONGEST_REMAND = 27;
    private static final double TOO_LONG = 0.25;

    /** Of placements under 13. */
    private static final double APPROVED = 0.6;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    SecureCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        for (CarePeriod period : child.periods()) {
            for (int i = 0; i < period.homes().size(); i++) {
                From<Home> home = period.homes().get(i);
                if (home.what().type() == PlacementType.SECURE_CHILDRENS_HOME) {
                    stay(child, period, home.day(), period.endOf(period.homes(), i));
                }
            }
        }
    }

    private void stay(InventedChild child, CarePeriod period, LocalDate from, Optional<LocalDate> to) {
        boolean young = from.isBefore(child.birthday(AGE_WITHOUT_APPROVAL));
        lines.add(
                Sheet.SECURE_STAYS,
                child,
                at(from, 10),
                to.map(day -> at(day, 15)),
                young && chance.in(APPROVED) ? timely.before(from, 3) : Optional.empty());
        LocalDate last = to.map(day -> day.minusDays(1)).orElse(timely.asAt());
        boolean remanded = period.statusOn(from) == LegalStatus.REMANDED;
        authorised(child, remanded ? SecureAuthority.REMAND : SecureAuthority.FIRST, from.plusDays(1), last);
        timely.after(from, 28)
                .filter(day -> !day.isAfter(last))
                .ifPresent(first ->
                        timely.every(90, first, last).forEach(day -> lines.add(Sheet.SECURE_REVIEWS, child, day)));
    }

    /** One order after another; some run longer than any may, and now and then there is none for a week. */
    private void authorised(InventedChild child, SecureAuthority kind, LocalDate from, LocalDate last) {
        LocalDate made = chance.in(0.15) ? from.plusDays(6) : from;
        if (made.isAfter(last)) {
            return;
        }
        LocalDate until = switch (kind) {
            case FIRST -> made.plusMonths(3).minusDays(1);
            case FURTHER -> made.plusMonths(6).minusDays(1);
            case REMAND -> made.plusDays(LONGEST_REMAND);
        };
        LocalDate to = chance.in(TOO_LONG) ? until.plusDays(20) : until;
        lines.add(Sheet.SECURE_AUTHORISATIONS, child, kind, made, to);
        authorised(child, kind == SecureAuthority.REMAND ? kind : SecureAuthority.FURTHER, to.plusDays(1), last);
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ENGLAND).toOffsetDateTime().toString();
    }
}
