package org.corporateparenting.examples.generate;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Period;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.time.CollectionYear;

/** Invents what is asked once a year: health and offending, and what became of care leavers. The shares are judgements. */
final class YearlyAnswers {

    private static final Shares<Activity> ACTIVITIES = Shares.<Activity>of()
            .and(7, Activity.HIGHER_EDUCATION_FULL_TIME)
            .and(25, Activity.OTHER_EDUCATION_FULL_TIME)
            .and(24, Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME)
            .and(12, Activity.NOT_ACTIVE_ILLNESS_OR_DISABILITY)
            .and(26, Activity.NOT_ACTIVE_OTHER)
            .and(6, Activity.NOT_ACTIVE_PREGNANCY_OR_PARENTING);
    private static final Shares<Accommodation> HOMES = Shares.<Accommodation>of()
            .and(36, Accommodation.INDEPENDENT_LIVING_SUITABLE)
            .and(20, Accommodation.SEMI_INDEPENDENT_SUITABLE)
            .and(14, Accommodation.WITH_PARENTS_OR_RELATIVES_SUITABLE)
            .and(10, Accommodation.SUPPORTED_LODGINGS_SUITABLE)
            .and(6, Accommodation.OTHER_SUITABLE)
            .and(3, Accommodation.NO_FIXED_ABODE_UNSUITABLE);

    private final CollectionYear year;
    private final Chance chance;

    YearlyAnswers(CollectionYear year, Chance chance) {
        this.year = year;
        this.chance = chance;
    }

    /** A row for a child who was looked after on every day of the year. */
    void health(InventedChild child, SheetWriter out) {
        boolean allYear = child.periods().stream()
                .anyMatch(period -> !period.start().isAfter(year.firstDay())
                        && period.end()
                                .filter(end -> !end.isAfter(year.lastDay()))
                                .isEmpty());
        if (!allYear) {
            return;
        }
        int age = Period.between(child.born(), year.lastDay()).getYears();
        boolean asked = age >= 4 && age <= 16;
        boolean answered = asked && chance.in(0.8);
        boolean misuse = age >= 10 && chance.in(0.04);
        boolean received = misuse && chance.in(0.5);
        out.row(
                child.id(),
                child.born().toString(),
                answered ? Integer.toString(chance.between(0, 40)) : "",
                asked && !answered ? SdqReason.OTHER.code() : "",
                flag(age >= 10 && chance.in(0.03)),
                age <= 5 ? flag(chance.in(0.88)) : "",
                flag(chance.in(0.82)),
                flag(chance.in(0.76)),
                flag(chance.in(0.9)),
                flag(misuse),
                misuse ? flag(received) : "",
                misuse && !received ? flag(chance.in(0.6)) : "");
    }

    /** A row for a young person who left care at 16 or over and turned 17 to 21 in the year; says whether there is one. */
    boolean careLeaver(InventedChild child, SheetWriter out) {
        CarePeriod last = Iterables.getLast(child.periods());
        LocalDate birthday = birthdayIn(child);
        int age = Period.between(child.born(), birthday).getYears();
        boolean left = last.end()
                .filter(end ->
                        !end.isAfter(birthday) && !end.isBefore(child.born().plusYears(16)))
                .isPresent();
        boolean longEnough = !last.start().plusWeeks(13).isAfter(birthday);
        if (!left || !longEnough || age < 17 || age > 21 || LifeCourse.isShortBreaks(child)) {
            return false;
        }
        boolean inTouch = chance.in(0.92);
        out.row(
                child.id(),
                child.born().toString(),
                (inTouch ? InTouch.IN_TOUCH : InTouch.NOT_IN_TOUCH).code(),
                (inTouch ? chance.pick(ACTIVITIES) : Activity.NOTHING_TO_REPORT).code(),
                (inTouch ? chance.pick(HOMES) : Accommodation.NOTHING_TO_REPORT).code());
        return true;
    }

    private LocalDate birthdayIn(InventedChild child) {
        LocalDate birthday =
                child.born().plusYears(year.startYear() - child.born().getYear());
        return birthday.isBefore(year.firstDay())
                ? child.born().plusYears(year.endYear() - child.born().getYear())
                : birthday;
    }

    private static String flag(boolean yes) {
        return (yes ? Flag.YES : Flag.NO).code();
    }
}
