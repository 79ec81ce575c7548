package org.corporateparenting.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * The regular review and visit duties of a story, worked out a second time from the regulations and the conventions: day by
 * day, with every admissible value of every missing fact tried. Slow on purpose; shares nothing with the code it judges.
 */
final class SlowOracle {

    /** What is said of one duty, keyed by id, part and trigger. */
    record Said(
            DutyOutcome outcome,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            long daysLate,
            Set<String> missing) {}

    /** A limit; no last day where it was eased. */
    private record Limit(Optional<LocalDate> due) {}

    /** A choice of limit by facts that are not known: each admissible combination with its limit. */
    private record World(Map<String, Boolean> facts, Limit limit) {}

    private static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);
    private static final int[] EARLIER_STARTS = {0, 1, 4, 9, 30, 90, 200};

    private final Story story;
    private final Map<String, Said> answers = new TreeMap<>();

    SlowOracle(Story story) {
        this.story = story;
    }

    Map<String, Said> answers() {
        for (Story.Period period : story.periods) {
            if (!period.start().isAfter(story.asAt)) {
                reviews(period);
                visits(period);
            }
        }
        return answers;
    }

    // ---------------------------------------------------------------- reviews

    private void reviews(Story.Period period) {
        LocalDate start = period.start();
        if (!adoptive(period, start)) {
            LocalDate ends = reviewsEnd(period, start);
            if (period.startKnown()) {
                say("REV-01", start, certain(workingDays(start, 20)), start, ends, reviewActs());
            } else {
                sayFromAtLatest("REV-01", start, shift -> workingDays(start.minusDays(shift), 20), ends, reviewActs());
            }
        }
        LocalDate previous = null;
        for (LocalDate day = start; inPeriod(period, day); day = day.plusDays(1)) {
            if (!story.reviews.contains(day)) {
                continue;
            }
            if (!adoptive(period, day)) {
                afterReview(period, day, day, previous == null);
            }
            previous = day;
        }
        for (Story.Stay stay : period.stays()) {
            if (inPeriod(period, stay.start())) {
                comesBack(period, stay);
            }
        }
    }

    /** Where the child comes back from adopters, reviews go on from the last one, wherever it was held. */
    private void comesBack(Story.Period period, Story.Stay stay) {
        LocalDate day = stay.start();
        boolean back = day.isAfter(period.start()) && adoptive(period, day.minusDays(1)) && !isAdoption(stay);
        if (!back || story.reviews.contains(day)) {
            return;
        }
        List<LocalDate> held = story.reviews.stream()
                .filter(review -> !review.isBefore(period.start()) && review.isBefore(day))
                .distinct()
                .sorted()
                .toList();
        if (held.isEmpty()) {
            say("REV-01", day, certain(workingDays(day, 20)), day, reviewsEnd(period, day), reviewActs());
        } else {
            afterReview(period, day, held.get(held.size() - 1), held.size() == 1);
        }
    }

    private void afterReview(Story.Period period, LocalDate trigger, LocalDate day, boolean firstOnRecord) {
        LocalDate ends = reviewsEnd(period, trigger);
        LocalDate from = trigger.equals(day) ? day.plusDays(1) : trigger;
        boolean knownFirst = period.startKnown() && allObserved(story.reviewsObserved, period.start(), day);
        if (firstOnRecord && knownFirst) {
            say("REV-02", trigger, certain(months(day, 3)), from, ends, reviewActs());
            return;
        }
        List<World> worlds = new ArrayList<>();
        Limit sixMonths = eased(months(day, 6));
        if (firstOnRecord) {
            String fact = "whether the review of " + day + " was the first";
            worlds.add(new World(Map.of(fact, true), new Limit(Optional.of(months(day, 3)))));
            worlds.add(new World(Map.of(fact, false), sixMonths));
        } else {
            worlds.add(new World(Map.of(), sixMonths));
        }
        say("REV-03", trigger, worlds, from, ends, reviewActs());
    }

    /** The next placement for adoption after the day, or else the end of care. */
    private LocalDate reviewsEnd(Story.Period period, LocalDate day) {
        LocalDate end = day.plusDays(1);
        while (end.isBefore(LocalDate.of(2040, 1, 1)) && within(period, end) && !beginsAdoption(period, end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static boolean beginsAdoption(Story.Period period, LocalDate day) {
        return period.stays().stream().anyMatch(stay -> stay.start().equals(day) && isAdoption(stay));
    }

    private static boolean adoptive(Story.Period period, LocalDate day) {
        return isAdoption(stayOn(period, day));
    }

    // ---------------------------------------------------------------- visits

    /** Days in one placement under one paragraph of regulation 28. */
    private record Stretch(
            String paragraph,
            LocalDate start,
            LocalDate end,
            LocalDate placed,
            LocalDate longTermFrom,
            Optional<Story.Terms> terms,
            boolean startKnown) {}

    private void visits(Story.Period period) {
        List<Stretch> stretches = new ArrayList<>();
        Story.Stay placement = period.stays().get(0);
        Story.Stay main = placement;
        String paragraph = paragraph(placement, placement);
        LocalDate from = period.start();
        LocalDate day = from.plusDays(1);
        for (; within(period, day) && day.isBefore(LocalDate.of(2040, 1, 1)); day = day.plusDays(1)) {
            Story.Stay stay = stayOn(period, day);
            main = stay.start().equals(day) && stay.moved() ? stay : main;
            String now = paragraph(stay, main);
            if (!now.equals(paragraph) || !main.equals(placement)) {
                stretches.add(stretch(period, paragraph, from, day, placement));
                from = day;
                paragraph = now;
                placement = main;
            }
        }
        stretches.add(stretch(period, paragraph, from, day, placement));
        stretches.stream()
                .filter(each -> !each.paragraph().equals("adoption"))
                .filter(each -> !each.start().isAfter(story.asAt))
                .forEach(this::visits);
    }

    private static Stretch stretch(
            Story.Period period, String paragraph, LocalDate from, LocalDate to, Story.Stay placement) {
        LocalDate longTerm = placement.terms().filter(Story.Terms::longTerm).isPresent()
                ? placement.start()
                : placement.type() == PlacementType.FOSTER_LONG_TERM
                        ? latest(placement.start(), LocalDate.of(2015, 4, 1))
                        : LocalDate.MAX;
        boolean known = period.startKnown() || !from.equals(period.start());
        return new Stretch(paragraph, from, to, placement.start(), longTerm, placement.terms(), known);
    }

    private static String paragraph(Story.Stay stay, Story.Stay placement) {
        boolean home = stay.type() == PlacementType.WITH_PARENTS;
        boolean ordered = stay.status() != LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
        if (isAdoption(stay)) {
            return "adoption";
        }
        if (placement.terms().filter(Story.Terms::temporary).isPresent()) {
            return "VIS-06";
        }
        if (home && stay.status() == LegalStatus.INTERIM_CARE_ORDER) {
            return "VIS-06";
        }
        if (placement.terms().filter(Story.Terms::immediate).isPresent()) {
            return "VIS-05";
        }
        if (home && stay.status() == LegalStatus.FULL_CARE_ORDER) {
            return "VIS-07";
        }
        return stay.type() == PlacementType.YOUNG_OFFENDER_INSTITUTION && ordered ? "VIS-08" : "ordinary";
    }

    private void visits(Stretch stretch) {
        boolean weekly =
                stretch.paragraph().equals("VIS-05") || stretch.paragraph().equals("VIS-06");
        boolean ordinary = stretch.paragraph().equals("ordinary");
        Optional<LocalDate> review = weekly ? reviewIn(stretch.start(), stretch.end()) : Optional.empty();
        LocalDate start = stretch.start();
        Set<LocalDate> from = new TreeSet<>(visitsIn(stretch));
        review.ifPresent(from::add);
        if (ordinary && !start.equals(stretch.placed())) {
            from.add(start);
        } else {
            LocalDate ends = review.filter(day -> day.isAfter(start)).orElse(stretch.end());
            String key = ordinary ? "VIS-01" : stretch.paragraph() + "/first";
            if (stretch.startKnown()) {
                say(key, start, List.of(new World(Map.of(), eased(start.plusDays(7)))), start, ends, visitActs());
            } else {
                sayFromAtLatest(key, start, shift -> start.minusDays(shift).plusDays(7), ends, visitActs());
            }
        }
        for (LocalDate day : from) {
            boolean stillWeekly = weekly && (review.isEmpty() || day.isBefore(review.get()));
            LocalDate ends = stillWeekly ? review.orElse(stretch.end()) : stretch.end();
            if (stillWeekly) {
                List<World> week = List.of(new World(Map.of(), eased(day.plusDays(7))));
                say(stretch.paragraph() + "/weekly", day, week, day.plusDays(1), ends, visitActs());
            } else {
                interval(stretch, day, ends);
            }
        }
    }

    private void interval(Stretch stretch, LocalDate day, LocalDate ends) {
        LocalDate yearFrom = stretch.paragraph().equals("VIS-08") ? stretch.start() : stretch.placed();
        boolean firstYear = day.isBefore(months(yearFrom, 12));
        Limit six = eased(day.plusDays(42));
        Limit three = eased(months(day, 3));
        List<World> worlds = List.of(new World(Map.of(), six));
        String key;
        switch (stretch.paragraph()) {
            case "VIS-05", "VIS-07" -> key = stretch.paragraph() + "/later";
            case "VIS-06" -> {
                key = "VIS-06/later";
                worlds = List.of(new World(Map.of(), eased(day.plusDays(28))));
            }
            case "VIS-08" -> {
                key = firstYear ? "VIS-08/first-year" : "VIS-08/later";
                worlds = List.of(new World(Map.of(), firstYear ? six : three));
            }
            default -> {
                key = firstYear ? "VIS-02" : "VIS-03";
                worlds = firstYear ? worlds : afterTheFirstYear(stretch, day);
            }
        }
        say(key, day, worlds, day.plusDays(1), ends, visitActs());
    }

    private static List<World> afterTheFirstYear(Stretch stretch, LocalDate day) {
        String intended = "whether the placement is intended to last until the child is 18";
        String agrees = "whether the child agrees to be visited less often";
        boolean longTerm = !stretch.longTermFrom().isAfter(day);
        boolean settled =
                longTerm && !months(stretch.longTermFrom(), 12).isAfter(day) && !day.isBefore(LocalDate.of(2015, 4, 1));
        List<World> worlds = new ArrayList<>();
        for (boolean lasting :
                values(longTerm ? Optional.of(true) : stretch.terms().flatMap(Story.Terms::intended))) {
            for (boolean fewer : values(settled ? stretch.terms().flatMap(Story.Terms::agrees) : Optional.of(false))) {
                LocalDate due = settled && fewer ? months(day, 6) : lasting ? months(day, 3) : day.plusDays(42);
                worlds.add(new World(Map.of(intended, lasting, agrees, fewer), eased(due)));
            }
        }
        return worlds;
    }

    private static List<Boolean> values(Optional<Boolean> known) {
        return known.map(List::of).orElse(List.of(true, false));
    }

    private List<LocalDate> visitsIn(Stretch stretch) {
        return visitActs().certain().stream()
                .filter(day -> !day.isBefore(stretch.start()) && day.isBefore(stretch.end()))
                .toList();
    }

    private Optional<LocalDate> reviewIn(LocalDate start, LocalDate end) {
        return reviewActs().certain().stream()
                .filter(day -> !day.isBefore(start) && day.isBefore(end))
                .findFirst();
    }

    // ---------------------------------------------------------------- judging

    /** Days on which the act was done for certain, those in doubt with their fact, and which days would be on record. */
    private record ActDays(
            Set<LocalDate> certain, Map<LocalDate, String> doubtful, Optional<DateRange> observed, String plural) {}

    private ActDays reviewActs() {
        Set<LocalDate> held = new TreeSet<>(story.reviews);
        held.removeIf(day -> day.isAfter(story.asAt));
        return new ActDays(held, Map.of(), story.reviewsObserved, "reviews");
    }

    private ActDays visitActs() {
        Set<LocalDate> seen = new TreeSet<>();
        Map<LocalDate, String> doubtful = new TreeMap<>();
        for (Story.VisitMade visit : story.visits) {
            if (visit.day().isAfter(story.asAt)) {
                continue;
            }
            if (visit.seen().isEmpty()) {
                doubtful.put(visit.day(), "whether the child was seen on the visit of " + visit.day());
            } else if (visit.seen().get()) {
                seen.add(visit.day());
            }
        }
        return new ActDays(seen, doubtful, story.visitsObserved, "visits");
    }

    /** By convention the easing of 2020 is not tried for a start earlier than the one on record. */
    private void sayFromAtLatest(
            String key, LocalDate start, Function<Integer, LocalDate> due, LocalDate ends, ActDays acts) {
        if (!isListed(start)) {
            return;
        }
        Set<DutyOutcome> outcomes = new LinkedHashSet<>();
        for (int shift : EARLIER_STARTS) {
            LocalDate begun = start.minusDays(shift);
            Limit limit = key.startsWith("VIS") && shift == 0
                    ? eased(due.apply(shift))
                    : new Limit(Optional.of(due.apply(shift)));
            outcomes.addAll(outcomes(List.of(new World(Map.of(), limit)), begun, ends, acts)
                    .values());
        }
        Limit latest = key.startsWith("VIS") ? eased(due.apply(0)) : new Limit(Optional.of(due.apply(0)));
        boolean definite = outcomes.size() == 1
                && (outcomes.contains(DutyOutcome.OVERDUE) || outcomes.contains(DutyOutcome.MET_LATE));
        Said fromLatest = judged(List.of(new World(Map.of(), latest)), start, ends, acts);
        answers.put(
                key + " " + start,
                definite
                        ? fromLatest
                        : new Said(
                                DutyOutcome.NOT_DETERMINABLE, Optional.empty(), fromLatest.done(), 0, Set.of("start")));
    }

    private void say(String key, LocalDate trigger, List<World> worlds, LocalDate from, LocalDate ends, ActDays acts) {
        if (isListed(trigger)) {
            answers.put(key + " " + trigger, judged(worlds, from, ends, acts));
        }
    }

    private boolean isListed(LocalDate trigger) {
        return !trigger.isBefore(IN_FORCE) && !trigger.isAfter(story.asAt);
    }

    private Said judged(List<World> worlds, LocalDate from, LocalDate ends, ActDays acts) {
        Map<Map<String, String>, DutyOutcome> all = outcomes(worlds, from, ends, acts);
        Set<DutyOutcome> distinct = new LinkedHashSet<>(all.values());
        DutyOutcome outcome = distinct.size() == 1 ? distinct.iterator().next() : DutyOutcome.NOT_DETERMINABLE;
        Optional<LocalDate> done = acts.certain().stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(ends))
                .findFirst();
        boolean late = outcome == DutyOutcome.OVERDUE || outcome == DutyOutcome.MET_LATE;
        Set<Optional<LocalDate>> limits = new LinkedHashSet<>();
        worlds.forEach(world -> limits.add(world.limit().due()));
        Optional<LocalDate> due = outcome == DutyOutcome.NOT_DETERMINABLE && worlds.size() > 1
                ? Optional.empty()
                : limits.stream().flatMap(Optional::stream).reduce((a, b) -> late == a.isAfter(b) ? a : b);
        LocalDate countedTo = done.orElse(ends.isAfter(story.asAt) ? story.asAt : ends);
        long daysLate = late ? ChronoUnit.DAYS.between(due.orElseThrow(), countedTo) : 0;
        return new Said(outcome, due, done, daysLate, matter(all));
    }

    /** The outcome in every world: each limit, each doubtful visit counted or not, an unrecorded act on each such day. */
    private Map<Map<String, String>, DutyOutcome> outcomes(
            List<World> worlds, LocalDate from, LocalDate ends, ActDays acts) {
        List<LocalDate> doubts = acts.doubtful().keySet().stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(ends))
                .limit(6)
                .toList();
        Map<Map<String, String>, DutyOutcome> all = new LinkedHashMap<>();
        for (World world : worlds) {
            for (int mask = 0; mask < 1 << doubts.size(); mask++) {
                for (Map<String, LocalDate> extra : unrecorded(acts, from, worlds)) {
                    Set<LocalDate> done = new TreeSet<>(acts.certain());
                    Map<String, String> facts = new TreeMap<>();
                    world.facts().forEach((fact, value) -> facts.put(fact, value.toString()));
                    for (int i = 0; i < doubts.size(); i++) {
                        boolean seen = (mask >> i & 1) == 1;
                        facts.put(acts.doubtful().get(doubts.get(i)), Boolean.toString(seen));
                        if (seen) {
                            done.add(doubts.get(i));
                        }
                    }
                    extra.forEach((fact, day) -> {
                        facts.put(fact, day.toString());
                        if (!day.equals(LocalDate.MAX)) {
                            done.add(day);
                        }
                    });
                    all.put(facts, outcome(world.limit(), from, ends, done));
                }
            }
        }
        return all;
    }

    /** For each stretch not on record: nothing done in it ({@code MAX}), or something on one of its days. */
    private List<Map<String, LocalDate>> unrecorded(ActDays acts, LocalDate from, List<World> worlds) {
        if (acts.observed().isEmpty()) {
            return List.of(Map.of());
        }
        LocalDate first = acts.observed().get().start();
        LocalDate last = acts.observed().get().endExclusive().orElseThrow();
        LocalDate firstEnd = first.isAfter(story.asAt) ? story.asAt : first.minusDays(1);
        List<Map<String, LocalDate>> all = new ArrayList<>();
        for (LocalDate early : sample(from, firstEnd, worlds)) {
            for (LocalDate late : sample(latest(from, last), story.asAt, worlds)) {
                all.add(Map.of(
                        acts.plural() + " before " + first, early, acts.plural() + " from " + last + " on", late));
            }
        }
        return all;
    }

    /** None of the days of a stretch, its borders, and those on which a limit turns; between them nothing changes. */
    private static List<LocalDate> sample(LocalDate from, LocalDate to, List<World> worlds) {
        Set<LocalDate> days = new TreeSet<>(List.of(from, to));
        worlds.forEach(world -> world.limit().due().ifPresent(due -> days.addAll(List.of(due, due.plusDays(1)))));
        days.removeIf(day -> day.isBefore(from) || day.isAfter(to));
        days.add(LocalDate.MAX);
        return List.copyOf(days);
    }

    private DutyOutcome outcome(Limit limit, LocalDate from, LocalDate ends, Set<LocalDate> done) {
        for (LocalDate day = from; !day.isAfter(story.asAt) && day.isBefore(ends); day = day.plusDays(1)) {
            if (done.contains(day)) {
                return limit.due().isPresent() && day.isAfter(limit.due().get())
                        ? DutyOutcome.MET_LATE
                        : DutyOutcome.MET;
            }
        }
        if (limit.due().isEmpty()) {
            return DutyOutcome.NOT_DETERMINABLE;
        }
        boolean ended = !ends.isAfter(story.asAt);
        LocalDate due = limit.due().get();
        if (ended) {
            return due.isBefore(ends) ? DutyOutcome.OVERDUE : DutyOutcome.NOT_APPLICABLE;
        }
        return due.isBefore(story.asAt) ? DutyOutcome.OVERDUE : DutyOutcome.NOT_YET_DUE;
    }

    /** The facts of which one value gives another outcome than another value, all else equal. */
    private static Set<String> matter(Map<Map<String, String>, DutyOutcome> all) {
        Set<String> matter = new TreeSet<>();
        Map<String, Map<Map<String, String>, DutyOutcome>> seen = new TreeMap<>();
        all.forEach((facts, outcome) -> facts.keySet().forEach(fact -> {
            Map<String, String> others = new TreeMap<>(facts);
            others.remove(fact);
            DutyOutcome before =
                    seen.computeIfAbsent(fact, key -> new HashMap<>()).putIfAbsent(others, outcome);
            if (before != null && before != outcome) {
                matter.add(fact);
            }
        }));
        return matter;
    }

    // ---------------------------------------------------------------- days

    private static List<World> certain(LocalDate due) {
        return List.of(new World(Map.of(), new Limit(Optional.of(due))));
    }

    /** Last days from 24 April to 25 September 2020 were relaxed. */
    private static Limit eased(LocalDate due) {
        boolean relaxed = !due.isBefore(LocalDate.of(2020, 4, 24)) && !due.isAfter(LocalDate.of(2020, 9, 25));
        return new Limit(relaxed ? Optional.empty() : Optional.of(due));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private boolean inPeriod(Story.Period period, LocalDate day) {
        return !day.isAfter(story.asAt) && within(period, day);
    }

    private static boolean within(Story.Period period, LocalDate day) {
        return period.end().isEmpty() || day.isBefore(period.end().get());
    }

    private static Story.Stay stayOn(Story.Period period, LocalDate day) {
        Story.Stay found = period.stays().get(0);
        for (Story.Stay stay : period.stays()) {
            found = stay.start().isAfter(day) ? found : stay;
        }
        return found;
    }

    private static boolean isAdoption(Story.Stay stay) {
        return stay.type().code().startsWith("A");
    }

    private static boolean allObserved(Optional<DateRange> observed, LocalDate from, LocalDate to) {
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (observed.isPresent() && !observed.get().contains(day)) {
                return false;
            }
        }
        return true;
    }

    /** The same-numbered day so many months on, or the last day of a month that has none. */
    static LocalDate months(LocalDate day, int months) {
        LocalDate month = day.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            month = month.plusDays(31).withDayOfMonth(1);
        }
        LocalDate result = month;
        while (result.getDayOfMonth() < day.getDayOfMonth()
                && result.plusDays(1).getMonth() == month.getMonth()) {
            result = result.plusDays(1);
        }
        return result;
    }

    static LocalDate workingDays(LocalDate event, int count) {
        LocalDate day = event;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        if (ONE_OFF.contains(day)) {
            return true;
        }
        LocalDate easter = easter(day.getYear());
        return !MOVED_AWAY.contains(day)
                && (day.equals(easter.minusDays(2))
                        || day.equals(easter.plusDays(1))
                        || isMondayOf(day, 5, true)
                        || isMondayOf(day, 5, false)
                        || isMondayOf(day, 8, false)
                        || isNewYear(day)
                        || isChristmas(day));
    }

    private static final Set<LocalDate> ONE_OFF = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 4),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private static final Set<LocalDate> MOVED_AWAY =
            Set.of(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

    private static boolean isMondayOf(LocalDate day, int month, boolean first) {
        return day.getMonthValue() == month
                && day.getDayOfWeek() == DayOfWeek.MONDAY
                && (first ? day.getDayOfMonth() <= 7 : day.getDayOfMonth() > 24);
    }

    private static boolean isNewYear(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return day.getMonthValue() == 1 && (day.getDayOfMonth() == 1 || (monday && day.getDayOfMonth() <= 3));
    }

    /** 25 and 26 December; the 27th and 28th stand in for them when they fall on a weekend. */
    private static boolean isChristmas(LocalDate day) {
        if (day.getMonthValue() != 12) {
            return false;
        }
        DayOfWeek weekday = MonthDay.of(12, 25).atYear(day.getYear()).getDayOfWeek();
        return switch (day.getDayOfMonth()) {
            case 25, 26 -> true;
            case 27 -> weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            case 28 -> weekday == DayOfWeek.FRIDAY || weekday == DayOfWeek.SATURDAY;
            default -> false;
        };
    }

    /** Easter Sunday by the anonymous Gregorian reckoning. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
