package org.corporateparenting.time;

import java.time.LocalDate;

/** As soon as reasonably practicable: a limit without a day, so that nothing is ever late by the calendar alone. */
public record AsSoonAsPracticable() implements StatutoryPeriod {

    /** No due date: there is no fixed day. */
    @Override
    public Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar) {
        return Deadline.unknown(
                "a fixed day: the limit is as soon as reasonably practicable", () -> Wording.date(event) + ", " + this);
    }

    @Override
    public String toString() {
        return "as soon as reasonably practicable";
    }
}
