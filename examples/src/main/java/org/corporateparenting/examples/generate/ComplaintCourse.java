package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.ComplaintOutcome;

/** Invents complaints: most are answered at the first stage, some are investigated, a few go before a panel. */
final class ComplaintCourse {

    private static final double COMPLAINS = 0.09;
    private static final Shares<Optional<Complainant>> COMPLAINANTS = Shares.<Optional<Complainant>>of()
            .and(60, Optional.of(Complainant.CHILD))
            .and(15, Optional.of(Complainant.FOSTER_CARER))
            .and(15, Optional.of(Complainant.THIRD_PARTY_FOR_CHILD))
            .and(10, Optional.empty());
    private static final Shares<ComplaintOutcome> OUTCOMES = Shares.<ComplaintOutcome>of()
            .and(40, ComplaintOutcome.UPHELD)
            .and(30, ComplaintOutcome.PARTIALLY_UPHELD)
            .and(30, ComplaintOutcome.NOT_UPHELD);

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    ComplaintCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child) {
        CarePeriod period = child.lastPeriod();
        LocalDate received = period.lastDay(timely.asAt()).minusDays(chance.between(0, 600));
        if (chance.in(COMPLAINS) && received.isAfter(period.start())) {
            complaint(child, received);
        }
    }

    private void complaint(InventedChild child, LocalDate received) {
        Optional<Complainant> who = chance.pick(COMPLAINANTS);
        Optional<Boolean> extended = timely.mostly(0.2);
        Optional<LocalDate> answered = timely.after(received, extended.orElse(true) ? 26 : 13);
        Optional<LocalDate> asked = next(answered.or(() -> timely.passed(received.plusDays(30))), 0.5);
        Optional<LocalDate> investigated = asked.flatMap(day -> timely.after(day, 34));
        Optional<LocalDate> panel = next(investigated, 0.6);
        Optional<LocalDate> met = panel.flatMap(day -> timely.after(day, 40));
        Optional<LocalDate> reported = met.flatMap(day -> timely.after(day, 6));
        Optional<LocalDate> responded = reported.flatMap(day -> timely.after(day, 19));
        boolean withdrawn = answered.isEmpty() && chance.in(0.5);
        lines.add(
                Sheet.COMPLAINTS,
                child,
                received,
                who,
                extended,
                answered,
                asked,
                asked.isPresent() ? timely.mostly(0.3) : "",
                investigated,
                panel,
                met,
                reported,
                responded,
                withdrawn ? timely.passed(received.plusDays(chance.between(1, 8))) : "",
                answered.map(day -> chance.pick(OUTCOMES)));
        if (who.equals(Optional.of(Complainant.CHILD))) {
            Optional<LocalDate> offered = timely.after(received, 4);
            offered.ifPresent(day -> lines.add(Sheet.ADVOCACY, child, "", day, timely.mostly(0.5), "", ""));
        }
    }

    /** The next stage, some days later, in this share of cases. */
    private Optional<LocalDate> next(Optional<LocalDate> before, double share) {
        boolean goesOn = chance.in(share);
        return before.filter(day -> goesOn).map(day -> day.plusDays(5)).flatMap(timely::passed);
    }
}
