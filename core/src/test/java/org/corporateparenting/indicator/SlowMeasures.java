package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementDistance;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.performance.Count;
import org.jspecify.annotations.Nullable;

/**
 * Measures of stock, flow, stability and placement of one child, worked out a second time from the episodes, day by day.
 * Slow on purpose; shares nothing with the code it judges but the values that case files hold. For episodes that follow one
 * another and do not overlap.
 */
final class SlowMeasures {

    /** What is counted of one child for one measure. */
    record Said(Count count, int notKnown) {}

    /** A time in care, with the day on which it ended. */
    private static final class Spell {
        private final List<Episode> episodes = new ArrayList<>();
        private LocalDate start = LocalDate.MAX;
        private LocalDate end = LocalDate.MAX;
        private boolean startKnown;

        private final LocalDate asAt;

        private Spell(LocalDate asAt) {
            this.asAt = asAt;
        }

        private boolean shortBreak() {
            return episodes.stream()
                    .filter(each -> !each.commenced().isAfter(asAt))
                    .allMatch(each -> text(each.legalStatus()).matches("V3|V4"));
        }
    }

    private static final Set<String> FOSTER = Set.of("U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> CONNECTED = Set.of("U1", "U2", "U3");
    private static final Set<String> ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> HOME = Set.of("K1", "K2");
    private static final Set<String> SUPPORTED = Set.of("H5", "K3");
    private static final Set<String> RESIDENTIAL = Set.of("K1", "K2", "S1", "R1", "R2", "R3");
    private static final Set<String> SCHOOL_OR_CARE_HOME = Set.of("S1", "R1");
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");

    private final CaseFile file;
    private final LocalDate asAt;
    private final LocalDate april;
    private final List<Spell> spells = new ArrayList<>();
    private final Map<LocalDate, Integer> placementOf = new HashMap<>();
    private final Map<LocalDate, Episode> mainOf = new HashMap<>();
    private final Map<Integer, LocalDate> firstDayOf = new HashMap<>();
    private final Map<Integer, Episode> firstEpisodeOf = new HashMap<>();
    private final Map<String, Said> said = new TreeMap<>();
    private int placements;

    SlowMeasures(CaseFile file, LocalDate asAt) {
        this.file = file;
        this.asAt = asAt;
        this.april = LocalDate.of(asAt.getMonthValue() < 4 ? asAt.getYear() - 1 : asAt.getYear(), 4, 1);
        findSpells();
        spells.forEach(this::labelDays);
    }

    Map<String, Said> all() {
        stock();
        flow();
        stability();
        placement();
        return said;
    }

    // ---------------------------------------------------------------- days

    private void findSpells() {
        List<Episode> episodes = new ArrayList<>(new LinkedHashSet<>(file.episodes()));
        episodes.sort(Comparator.comparing(Episode::commenced).thenComparing(SlowMeasures::end));
        Spell open = new Spell(asAt);
        for (Episode each : episodes) {
            boolean apart = !open.episodes.isEmpty() && open.end.isBefore(each.commenced());
            boolean said =
                    !open.episodes.isEmpty() && open.end.equals(each.commenced()) && starts(each) && endsCare(open);
            if (apart || said) {
                open = new Spell(asAt);
            }
            if (open.episodes.isEmpty()) {
                spells.add(open);
                open.start = each.commenced();
            }
            open.startKnown |= each.commenced().equals(open.start) && starts(each);
            open.episodes.add(each);
            open.end = end(each);
        }
    }

    private static boolean endsCare(Spell spell) {
        return spell.episodes.stream()
                .filter(each -> end(each).equals(spell.end))
                .anyMatch(each -> each.reasonEpisodeCeased().isPresent()
                        && each.reasonEpisodeCeased().get() != ReasonEpisodeCeased.CARE_GOES_ON);
    }

    private static boolean starts(Episode episode) {
        return episode.reasonForNewEpisode().equals(Optional.of(ReasonForNewEpisode.STARTED));
    }

    private static LocalDate end(Episode episode) {
        return episode.ceased().orElse(LocalDate.MAX);
    }

    /** Gives each day of a spell up to the as-at date the number of its placement and the episode that describes it. */
    private void labelDays(Spell spell) {
        Episode main = null;
        Episode previous = null;
        for (Episode each : spell.episodes) {
            String type = text(each.placementType());
            boolean away = type.startsWith("T")
                    && main != null
                    && !text(main.placementType()).startsWith("T");
            if (type.isEmpty()) {
                main = null;
            } else if (!away) {
                if (main == null || moves(main, previous, each)) {
                    placements++;
                    firstDayOf.put(placements, each.commenced());
                    firstEpisodeOf.put(placements, each);
                }
                main = each;
            }
            previous = each;
            LocalDate last = end(each).isAfter(asAt) ? asAt.plusDays(1) : end(each);
            for (LocalDate day = each.commenced(); day.isBefore(last); day = day.plusDays(1)) {
                if (main != null) {
                    placementOf.put(day, placements);
                    mainOf.put(day, main);
                }
            }
        }
    }

    private static boolean moves(Episode main, @Nullable Episode previous, Episode next) {
        if (Set.of("A3", "A5").contains(text(next.placementType()))) {
            return false;
        }
        boolean back = text(requireNonNull(previous).placementType()).startsWith("T");
        String reason = text(next.reasonForNewEpisode());
        if (back || reason.isEmpty()) {
            String before = text(main.placementType());
            String now = text(next.placementType());
            boolean sameType = before.equals(now)
                    || (before.equals("H5") && now.equals("K3"))
                    || (before.equals("Z1") && now.startsWith("Z"));
            return !sameType
                    || !main.placementProvider().equals(next.placementProvider())
                    || !main.ofstedUrn().equals(next.ofstedUrn())
                    || !main.placementPostcode().equals(next.placementPostcode());
        }
        return Set.of("S", "P", "B").contains(reason);
    }

    private static String text(Optional<?> code) {
        return code.map(each -> each instanceof org.corporateparenting.code.Code known
                        ? known.entry().code()
                        : each.toString())
                .orElse("");
    }

    private Optional<Spell> care() {
        return spells.stream()
                .filter(spell -> !spell.start.isAfter(asAt) && spell.end.isAfter(asAt) && !spell.shortBreak())
                .findFirst();
    }

    private Optional<Boolean> inCareForMonths(int months) {
        Spell spell = care().orElseThrow();
        if (!spell.start.isAfter(asAt.minusMonths(months))) {
            return Optional.of(true);
        }
        return spell.startKnown ? Optional.of(false) : Optional.empty();
    }

    private Optional<Integer> ageOn(LocalDate day) {
        return file.born().map(born -> {
            int years = Period.between(born, day).getYears();
            boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
            return leapling ? (day.getYear() - born.getYear()) - (beforeBirthday(day) ? 1 : 0) : years;
        });
    }

    /** Birthdays of 29 February are on 1 March in other years. */
    private static boolean beforeBirthday(LocalDate day) {
        boolean leap = day.isLeapYear();
        return day.isBefore(leap ? LocalDate.of(day.getYear(), 2, 29) : LocalDate.of(day.getYear(), 3, 1));
    }

    private Optional<Boolean> separatedOn(LocalDate day, LocalDate from) {
        for (ImmigrationStatus each : file.immigration()) {
            if (each.isUnaccompaniedAsylumSeeker() && each.range().contains(day)) {
                return Optional.of(true);
            }
        }
        for (LocalDate seen = from; !seen.isAfter(day); seen = seen.plusDays(1)) {
            if (!file.observations().of(ActKind.IMMIGRATION_STATUS).on(seen)) {
                return Optional.empty();
            }
        }
        return Optional.of(false);
    }

    // ---------------------------------------------------------------- counting

    private void add(String id, int above, int below, int unknown) {
        Said before = said.getOrDefault(id, new Said(Count.NONE, 0));
        said.put(id, new Said(before.count().plus(Count.of(above, below)), before.notKnown() + unknown));
    }

    private void number(String id, Optional<Boolean> counted) {
        boolean yes = counted.orElse(false);
        add(id, yes ? 1 : 0, yes ? 1 : 0, counted.isEmpty() ? 1 : 0);
    }

    private void share(String id, Optional<Boolean> above) {
        add(id, above.orElse(false) ? 1 : 0, above.isPresent() ? 1 : 0, above.isEmpty() ? 1 : 0);
    }

    private void share(String id, Optional<Boolean> population, Optional<Boolean> above) {
        if (population.isEmpty()) {
            add(id, 0, 0, 1);
        } else if (population.get()) {
            share(id, above);
        } else {
            add(id, 0, 0, 0);
        }
    }

    // ---------------------------------------------------------------- stock

    private void stock() {
        boolean inCare = care().isPresent();
        for (String id : List.of("children-in-care", "children-in-care-rate", "in-care-total")) {
            number(id, Optional.of(inCare));
        }
        if (!inCare) {
            return;
        }
        Optional<Boolean> separated = separatedOn(asAt, asAt.minusMonths(1).plusDays(1));
        number("children-in-care-uasc", separated);
        number("children-in-care-excluding-uasc", separated.map(yes -> !yes));
        share("uasc-share", separated);
        Optional<String> status = statusOn(asAt);
        share("full-care-order-share", status.map("C2"::equals));
        share("interim-care-order-share", status.map("C1"::equals));
        number("interim-care-orders", status.map("C1"::equals));
        share("placement-order-share", status.map("E1"::equals));
        number("section-20", status.map(Set.of("V2", "V3", "V4")::contains));
        share("section-20-share", status.map(Set.of("V2", "V3", "V4")::contains));
        share("youth-justice-status-share", status.map(Set.of("J1", "J2", "J3")::contains));
        share("emergency-status-share", status.map(Set.of("L1", "L2", "L3")::contains));
    }

    private Optional<String> statusOn(LocalDate day) {
        return file.episodes().stream()
                .filter(each -> !each.commenced().isAfter(day) && end(each).isAfter(day))
                .findFirst()
                .flatMap(Episode::legalStatus)
                .map(each -> text(Optional.<LegalStatus>of(each)));
    }

    // ---------------------------------------------------------------- flow

    private void flow() {
        List<Spell> begun = spells.stream()
                .filter(spell -> !spell.start.isBefore(april) && !spell.start.isAfter(asAt) && !spell.shortBreak())
                .toList();
        begun.forEach(spell -> number("children-entering-care", known(spell)));
        begun.forEach(spell -> entrant(spell));
        if (!begun.isEmpty()) {
            boolean surely = begun.stream().anyMatch(spell -> spell.startKnown);
            number("entrants-total", surely ? Optional.of(true) : Optional.empty());
            ages(begun.get(0));
        }
        List<Spell> left = spells.stream()
                .filter(spell -> !spell.end.isBefore(april) && !spell.end.isAfter(asAt) && !spell.shortBreak())
                .toList();
        left.forEach(this::leaver);
        if (!left.isEmpty()) {
            number("children-leaving-care-last-time", Optional.of(true));
            share(
                    "left-care-adopted-last-time",
                    reason(left.get(left.size() - 1)).map(ADOPTED::contains));
        }
        spells.stream().filter(spell -> !spell.shortBreak()).forEach(this::back);
    }

    private static Optional<Boolean> known(Spell spell) {
        return spell.startKnown ? Optional.of(true) : Optional.empty();
    }

    private void entrant(Spell spell) {
        Optional<Boolean> separated = separatedOn(spell.start, spell.start);
        boolean no = separated.equals(Optional.of(false));
        number("uasc-entrants", no ? separated : separated.flatMap(yes -> known(spell)));
    }

    private void ages(Spell first) {
        int[][] bands = {{0, 0}, {1, 4}, {5, 9}, {10, 15}, {16, 17}};
        String[] ids = {"entrants-under-1", "entrants-1-4", "entrants-5-9", "entrants-10-15", "entrants-16-plus"};
        for (int i = 0; i < ids.length; i++) {
            int[] band = bands[i];
            Optional<Boolean> aged = ageOn(first.start).map(age -> age >= band[0] && age <= band[1]);
            number(ids[i], aged.equals(Optional.of(true)) ? known(first) : aged);
        }
    }

    private void leaver(Spell spell) {
        number("children-leaving-care", Optional.of(true));
        number("uasc-exits", separatedOn(spell.end.minusDays(1), spell.end.minusDays(1)));
        Optional<String> reason = reason(spell);
        Predicate<String> guardianship = GUARDIANSHIP::contains;
        Predicate<String> permanence = guardianship.or(ADOPTED::contains).or("E41"::equals);
        share("KPI-21", reason.map(permanence::test));
        share("left-care-adopted", reason.map(ADOPTED::contains));
        share("exits-special-guardianship", reason.map(GUARDIANSHIP::contains));
        share("exits-child-arrangements", reason.map("E41"::equals));
        share("returned-to-parents", reason.map(Set.of("E4A", "E4B")::contains));
        number(
                "special-guardianship-orders",
                Optional.of(reason.map(GUARDIANSHIP::contains).orElse(false)));
    }

    private static Optional<String> reason(Spell spell) {
        return spell.episodes.stream()
                .filter(each -> end(each).equals(spell.end))
                .flatMap(each -> each.reasonEpisodeCeased().stream())
                .map(each -> text(Optional.of(each)))
                .max(Comparator.comparing((String code) -> !code.equals("X1")));
    }

    private void back(Spell left) {
        boolean watched = !left.end.isAfter(asAt.minusMonths(12))
                && left.end.isAfter(asAt.minusMonths(12).minusMonths(12));
        if (!watched) {
            return;
        }
        Optional<Spell> next = spells.stream()
                .filter(spell -> spell != left && !spell.shortBreak())
                .filter(spell -> !spell.start.isBefore(left.end) && !spell.start.isAfter(asAt))
                .min(Comparator.comparing(spell -> spell.start));
        if (next.isPresent() && !next.get().start.isAfter(left.end.plusMonths(12))) {
            share("return-to-care-within-12-months", Optional.of(true));
        } else {
            boolean known = next.isEmpty() || next.get().startKnown;
            share("return-to-care-within-12-months", known ? Optional.of(false) : Optional.empty());
        }
    }

    // ---------------------------------------------------------------- stability

    private void stability() {
        if (care().isEmpty()) {
            return;
        }
        share("KPI-08", threeIn(asAt.minusMonths(12).plusDays(1)));
        share("three-or-more-placements-financial-year", threeIn(april));
        share(
                "three-or-more-placements-2-years",
                inCareForMonths(24),
                threeIn(asAt.minusMonths(24).plusDays(1)));
        Optional<Boolean> long30 = inCareForMonths(30);
        share("KPI-07", long30, adopters() ? Optional.of(true) : lasted(Optional.ofNullable(placementOf.get(asAt))));
        Optional<Integer> now = Optional.ofNullable(placementOf.get(asAt));
        Optional<Integer> before = now.map(
                place -> adopters() && placementOf.containsValue(place - 1) ? Integer.valueOf(place - 1) : place);
        Optional<Boolean> young = ageOn(asAt).map(age -> age < 16);
        boolean out = long30.equals(Optional.of(false)) || young.equals(Optional.of(false));
        boolean in = long30.isPresent() && young.isPresent();
        share(
                "same-placement-2-years-under-16",
                out ? Optional.of(false) : in ? Optional.of(true) : Optional.empty(),
                lasted(before));
    }

    private boolean adopters() {
        return type().filter(ADOPTION::contains).isPresent();
    }

    private Optional<Boolean> threeIn(LocalDate from) {
        Set<Integer> seen = new HashSet<>();
        Set<Episode> open = new HashSet<>();
        boolean startOpen = false;
        for (LocalDate day = from; !day.isAfter(asAt); day = day.plusDays(1)) {
            LocalDate today = day;
            for (Spell spell : spells) {
                boolean holds = !spell.start.isAfter(today) && spell.end.isAfter(today) && !spell.shortBreak();
                if (holds) {
                    startOpen |= spell.start.equals(today) && today.isAfter(from) && !spell.startKnown;
                    Optional.ofNullable(placementOf.get(today)).ifPresent(seen::add);
                    spell.episodes.stream()
                            .filter(each -> !each.commenced().isAfter(today)
                                    && end(each).isAfter(today))
                            .filter(each -> each.placementType().isEmpty())
                            .forEach(open::add);
                }
            }
        }
        if (seen.size() - open.size() >= 3) {
            return Optional.of(true);
        }
        return open.isEmpty() && !startOpen ? Optional.of(false) : Optional.empty();
    }

    private Optional<Boolean> lasted(Optional<Integer> placement) {
        if (placement.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = requireNonNull(firstDayOf.get(placement.get()));
        if (!first.isAfter(asAt.minusMonths(24))) {
            return Optional.of(true);
        }
        Spell spell = care().orElseThrow();
        String reason = text(requireNonNull(firstEpisodeOf.get(placement.get())).reasonForNewEpisode());
        boolean open = first.equals(spell.start) && !spell.startKnown && !reason.matches("[SPTBU]");
        return open ? Optional.empty() : Optional.of(false);
    }

    // ---------------------------------------------------------------- placement

    private Optional<String> type() {
        return Optional.ofNullable(mainOf.get(asAt))
                .flatMap(Episode::placementType)
                .map(each -> text(Optional.<PlacementType>of(each)));
    }

    private void placement() {
        if (care().isEmpty()) {
            return;
        }
        types();
        providers();
        distances();
    }

    private void types() {
        Optional<String> type = type();
        number("in-care-childrens-home", type.map(HOME::contains));
        number("in-care-fostering", type.map(each -> FOSTER.contains(each) && !CONNECTED.contains(each)));
        number("in-care-family-and-friends", type.map(CONNECTED::contains));
        number("in-care-independent-living", type.map(SlowMeasures::independent));
        number("in-care-placed-for-adoption", type.map(ADOPTION::contains));
        number("in-care-placed-with-parents", type.map("P1"::equals));
        number("in-care-residential-school", type.map(SCHOOL_OR_CARE_HOME::contains));
        number("in-care-other", type.map(SlowMeasures::other));
        number("residential-year-end", type.map(RESIDENTIAL::contains));
        number(
                "placements-isa-under-18",
                both(type.map(SUPPORTED::contains), ageOn(asAt).map(age -> age < 18)));
        share("in-foster-care", type.map(FOSTER::contains));
        share("family-and-friends-share-of-fostering", type.map(FOSTER::contains), type.map(CONNECTED::contains));
        share("residential-placement-share", type.map(RESIDENTIAL::contains));
        share("placed-with-parents-share", type.map("P1"::equals));
        share("placed-for-adoption-share", type.map(ADOPTION::contains));
        share("independent-living-share", type.map(SlowMeasures::independent));
    }

    private static boolean independent(String type) {
        return type.equals("P2") || SUPPORTED.contains(type);
    }

    private static boolean other(String type) {
        return !HOME.contains(type)
                && !FOSTER.contains(type)
                && !ADOPTION.contains(type)
                && !SCHOOL_OR_CARE_HOME.contains(type)
                && !type.equals("P1")
                && !independent(type);
    }

    private void providers() {
        Optional<Boolean> foster = type().map(FOSTER::contains);
        Optional<String> provider = Optional.ofNullable(mainOf.get(asAt))
                .flatMap(Episode::placementProvider)
                .map(each -> text(Optional.<PlacementProvider>of(each)));
        Optional<Boolean> own = provider.map("PR1"::equals);
        Optional<Boolean> agency = provider.map(Set.of("PR4", "PR5")::contains);
        share("foster-in-house-share", foster, own);
        share("foster-agency-share", foster, agency);
        share("own-carer-share", both(foster, own));
        share("own-provision-share", own);
        share("residential-in-house-share", type().map(RESIDENTIAL::contains), own);
        number("placements-internal-fostering", both(foster, own));
        number("placements-external-fostering", both(foster, agency));
        number("placements-external-homes", both(type().map(HOME::contains), own.map(yes -> !yes)));
    }

    private static Optional<Boolean> both(Optional<Boolean> a, Optional<Boolean> b) {
        if (a.isPresent() && b.isPresent()) {
            return Optional.of(a.get() && b.get());
        }
        return a.or(() -> b).filter(yes -> !yes);
    }

    private void distances() {
        Optional<Episode> main = Optional.ofNullable(mainOf.get(asAt));
        Optional<Boolean> far =
                main.flatMap(Episode::placementMiles).map(each -> each.compareTo(new BigDecimal("20")) > 0);
        Optional<Boolean> outside = main.flatMap(Episode::placementLocation)
                .map(each -> each == PlacementLocation.OUTSIDE)
                .or(this::outside);
        share("KPI-12", both(far, outside));
        share("over-20-miles-share", far);
        number("over-20-miles", far);
        share("out-of-area-share", outside);
        share("placed-in-area-share", outside.map(yes -> !yes));
    }

    private Optional<Boolean> outside() {
        Integer now = placementOf.get(asAt);
        if (now == null) {
            return Optional.empty();
        }
        for (PlacementCircumstances made : file.placementCircumstances()) {
            if (made.placed().equals(firstDayOf.get(now)) && made.distance().isPresent()) {
                return Optional.of(made.distance().get() != PlacementDistance.WITHIN_AREA);
            }
        }
        return Optional.empty();
    }
}
