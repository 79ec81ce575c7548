package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.voice.ViewsChannel;
import org.corporateparenting.examples.generate.CaseActs.Review;

/** Invents how children are heard: advocates, independent visitors, views made known, and time with the family. */
final class VoiceCourse {

    private static final int AGE_OF_ASKING = 8;
    private static final Shares<ViewsChannel> CHANNELS = Shares.<ViewsChannel>of()
            .and(30, ViewsChannel.APP)
            .and(30, ViewsChannel.CONSULTATION_FORM)
            .and(30, ViewsChannel.IN_PERSON)
            .and(5, ViewsChannel.WRITTEN)
            .and(5, ViewsChannel.ADVOCATE);
    private static final Shares<String> RELATIVES =
            Shares.<String>of().and(60, "mother").and(20, "father").and(20, "grandmother");
    private static final Shares<Integer> TIMES =
            Shares.<Integer>of().and(30, 52).and(30, 26).and(30, 12).and(10, 0);

    private final Timeliness timely;
    private final Chance chance;
    private final Lines lines;

    VoiceCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.chance = timely.chance();
        this.lines = lines;
    }

    void invent(InventedChild child, List<Review> reviews) {
        visitors(child, reviews);
        CarePeriod period = child.lastPeriod();
        LocalDate last = period.lastDay(timely.asAt());
        LocalDate day = last.minusDays(chance.between(0, 700));
        if (day.isAfter(period.start()) && day.isAfter(child.birthday(AGE_OF_ASKING))) {
            if (chance.in(0.06)) {
                asked(child, day);
            }
            if (chance.in(0.5)) {
                lines.add(Sheet.VIEWS, child, day, chance.pick(CHANNELS), "school");
            }
        }
        if (!child.alone() && !LifeCourse.isShortBreaks(child) && chance.in(0.7)) {
            lines.add(
                    Sheet.FAMILY_TIME,
                    child,
                    chance.pick(RELATIVES),
                    period.start(),
                    period.end(),
                    chance.pick(TIMES),
                    timely.mostly(0.6));
        }
    }

    /** Considered at most reviews, until one is appointed. */
    private void visitors(InventedChild child, List<Review> reviews) {
        for (Review review : reviews) {
            boolean considered = review.isHeld() && !review.on().isAfter(timely.asAt());
            if (considered && chance.in(0.94)) {
                boolean late = chance.in(0.05);
                Optional<LocalDate> on = timely.passed(review.on().plusDays(late ? chance.between(5, 40) : 0));
                boolean appointed = chance.in(0.02);
                Optional<LocalDate> from = on.map(day -> day.plusDays(20)).flatMap(timely::passed);
                on.ifPresent(day -> lines.add(
                        Sheet.VISITORS,
                        child,
                        day,
                        timely.mostly(0.3),
                        from.filter(first -> appointed),
                        from.map(first -> first.plusDays(300))
                                .flatMap(timely::passed)
                                .filter(end -> appointed)));
            }
        }
    }

    private void asked(InventedChild child, LocalDate day) {
        Optional<LocalDate> offered = timely.after(day, 5);
        boolean accepted = offered.isPresent() && chance.in(0.8);
        Optional<LocalDate> from =
                offered.map(on -> on.plusDays(5)).flatMap(timely::passed).filter(on -> accepted);
        lines.add(
                Sheet.ADVOCACY,
                child,
                day,
                offered,
                offered.map(on -> accepted),
                from,
                from.map(on -> on.plusDays(90)).flatMap(timely::passed));
    }
}
