package org.corporateparenting.examples.generate;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.OtherPermanenceAuthority;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.examples.generate.PersonFacts.Before;
import org.corporateparenting.examples.generate.PersonFacts.Immigration;

/** Invents what is known of a child as a person. */
final class PersonCourse {

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int SCHOOL_AGE = 5;
    private static final int AGE_OF_MOTHERS = 15;
    private static final int ADULT = 18;
    private static final double KEPT_TOO_LONG = 0.05;
    private static final String NOT_DISABLED = "NONE";
    private static final String AUTHORITY = "815";
    private static final Shares<String> DISABILITIES = Shares.<String>of()
            .and(30, "LD")
            .and(25, "AUT")
            .and(15, "BEH")
            .and(10, "COMM")
            .and(8, "MOB")
            .and(5, "CON")
            .and(4, "HEAR")
            .and(3, "VIS");
    private static final Shares<String> DATE_FORMS =
            Shares.<String>of().and(60, "dd/MM/yyyy").and(20, "'ZZ'/MM/yyyy").and(20, "'ZZ/ZZ'/yyyy");

    private final Chance chance;
    private final LocalDate asAt;

    PersonCourse(Chance chance, LocalDate asAt) {
        this.chance = chance;
        this.asAt = asAt;
    }

    PersonFacts invent(InventedChild child) {
        return new PersonFacts(upn(child), disabilities(child), statuses(child), before(child), firstChildBorn(child));
    }

    private String upn(InventedChild child) {
        if (child.alone()) {
            return UpnUnknown.NEVER_IN_MAINTAINED_SCHOOL.code();
        }
        if (child.born().isAfter(asAt.minusYears(SCHOOL_AGE))) {
            return UpnUnknown.NOT_OF_SCHOOL_AGE.code();
        }
        String digits = "999" + Strings.padStart(Integer.toString(chance.between(0, 999_999_999)), 9, '0');
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }

    private ImmutableList<String> disabilities(InventedChild child) {
        boolean needed = child.lastPeriod().need() == CategoryOfNeed.CHILDS_DISABILITY_OR_ILLNESS;
        if (!needed && !chance.in(National.DISABLED)) {
            return ImmutableList.of(NOT_DISABLED);
        }
        String first = chance.pick(DISABILITIES);
        String second = chance.pick(DISABILITIES);
        return first.equals(second) ? ImmutableList.of(first) : ImmutableList.of(first, second);
    }

    /** A child alone seeks asylum until it is granted, or until 18; a few records are not closed in time. */
    private ImmutableList<Immigration> statuses(InventedChild child) {
        if (!child.alone()) {
            return ImmutableList.of();
        }
        LocalDate from = child.periods().get(0).start();
        LocalDate adult = child.birthday(ADULT);
        LocalDate decided = from.plusDays(chance.between(200, 900));
        LocalDate late = adult.plusDays(chance.in(KEPT_TOO_LONG) ? 30 : 0);
        LocalDate to = decided.isBefore(adult) ? decided : late;
        Optional<LocalDate> ended = Optional.of(to).filter(day -> !day.isAfter(asAt));
        Immigration seeking = new Immigration("UASC", true, from, ended);
        String granted = chance.in(0.8) ? "Refugee status" : "Leave to remain";
        return ended.isEmpty()
                ? ImmutableList.of(seeking)
                : ImmutableList.of(seeking, new Immigration(granted, false, to, Optional.empty()));
    }

    private Before before(InventedChild child) {
        PreviousPermanence option = chance.pick(National.EARLIER_PERMANENCE);
        LocalDate start = child.periods().get(0).start();
        int age = (int) ChronoUnit.DAYS.between(child.born(), start);
        if (option == PreviousPermanence.NONE || age < 3 * 365 || child.alone()) {
            return new Before(PreviousPermanence.NONE, "", "");
        }
        if (option == PreviousPermanence.NOT_KNOWN) {
            return new Before(option, OtherPermanenceAuthority.NOT_KNOWN.code(), "ZZ/ZZ/ZZZZ");
        }
        LocalDate day = start.minusDays(chance.between(200, age - 300));
        String date = DateTimeFormatter.ofPattern(chance.pick(DATE_FORMS), Locale.ROOT)
                .format(day);
        return new Before(option, chance.in(0.8) ? AUTHORITY : OtherPermanenceAuthority.WALES.code(), date);
    }

    /** In care, or before it. */
    private Optional<LocalDate> firstChildBorn(InventedChild child) {
        LocalDate earliest = child.birthday(AGE_OF_MOTHERS);
        LocalDate last = child.lastPeriod().lastDay(asAt);
        if (child.male() || earliest.isAfter(last) || !chance.in(National.MOTHERS)) {
            return Optional.empty();
        }
        return Optional.of(earliest.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(earliest, last))));
    }
}
