package org.corporateparenting.examples.generate;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.examples.generate.CareFacts.Incident;

/** Invents when children came back from being missing, and when they were offered and given an interview. */
final class InterviewCourse {

    private static final double DAY_ONLY = 0.25;

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    InterviewCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child, List<Incident> incidents) {
        for (Incident incident : incidents) {
            incident.to().filter(day -> chance.in(0.93)).ifPresent(back -> interview(child, incident, back));
        }
    }

    private void interview(InventedChild child, Incident incident, LocalDate back) {
        boolean offers = incident.offered().orElse(chance.in(0.8));
        Optional<LocalDate> offered = offers ? timely.after(back, 2) : Optional.empty();
        Optional<Boolean> accepted =
                offered.isEmpty() ? Optional.empty() : incident.accepted().or(() -> timely.mostly(0.6));
        Optional<LocalDate> held =
                offered.filter(day -> accepted.orElse(false)).flatMap(day -> timely.after(day, chance.between(0, 2)));
        lines.add(
                Sheet.INTERVIEWS,
                child,
                incident.from(),
                at(back, 0, 11),
                offered.map(day -> at(day, 12, 17)),
                accepted,
                held.map(day -> at(day, 18, 21)));
    }

    /** A moment of a day between two hours, or the day only. */
    private String at(LocalDate day, int first, int last) {
        String hour = Strings.padStart(Integer.toString(chance.between(first, last)), 2, '0');
        return chance.in(DAY_ONLY) ? day.toString() : day + " " + hour + ":" + chance.between(10, 59);
    }
}
