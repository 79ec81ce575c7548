package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.court.PreProceedingsOutcome;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;

/** Invents care proceedings, the steps before them, and orders that deprive a child of liberty. */
final class CourtCourse {

    private static final int AGE_OF_DEPRIVATION = 12;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    CourtCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        for (CarePeriod period : child.periods()) {
            period.statuses().stream()
                    .filter(status -> status.what() == LegalStatus.INTERIM_CARE_ORDER)
                    .findFirst()
                    .ifPresent(interim -> proceedings(child, period, interim));
            for (int i = 0; i < period.homes().size(); i++) {
                From<Home> home = period.homes().get(i);
                if (home.what().type() == PlacementType.CHILDRENS_HOME
                        && !home.day().isBefore(child.birthday(AGE_OF_DEPRIVATION))
                        && chance.in(0.1)) {
                    deprived(child, home.day(), period.endOf(period.homes(), i));
                }
            }
        }
    }

    /** The day of the application on which an interim order was made. */
    static LocalDate applied(LocalDate interim) {
        return interim.minusDays(3);
    }

    /** The day on which an order followed the interim one, or care ended. */
    static Optional<LocalDate> disposed(CarePeriod period, From<LegalStatus> interim) {
        return period.endOf(period.statuses(), period.statuses().indexOf(interim));
    }

    private void proceedings(InventedChild child, CarePeriod period, From<LegalStatus> interim) {
        LocalDate issued = applied(interim.day());
        if (chance.in(0.6)) {
            LocalDate first = issued.minusDays(chance.between(60, 300));
            if (first.isAfter(child.born())) {
                lines.add(Sheet.PRE_PROCEEDINGS, child, first, issued, PreProceedingsOutcome.ISSUED);
            }
        }
        LocalDate extended = issued.plusDays(chance.between(190, 330));
        if (chance.in(0.95)) {
            lines.add(
                    Sheet.PROCEEDINGS,
                    child,
                    issued,
                    disposed(period, interim),
                    chance.in(0.35) ? extended : Optional.empty());
        }
    }

    private void deprived(InventedChild child, LocalDate from, Optional<LocalDate> left) {
        LocalDate made = from.plusDays(chance.between(1, 6));
        LocalDate until = made.plusDays(chance.between(28, 180));
        Optional<LocalDate> granted = timely.passed(made);
        Optional<LocalDate> ended = left.filter(until::isAfter)
                .filter(day -> !day.isBefore(made))
                .or(() -> timely.passed(until))
                .filter(day -> granted.isPresent());
        lines.add(
                Sheet.DEPRIVATION,
                child,
                from,
                granted,
                ended,
                granted.map(day -> day.plusDays(20)).flatMap(timely::passed).filter(day -> chance.in(0.4)));
    }
}
