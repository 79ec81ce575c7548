package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.law.CareBegunBeforeFourteen;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;

/** What a case file says on a day about the facts of leaving care, what it leaves open, and the worlds that admits. */
final class Worlds {

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final Interpretation interpretation;
    private final Ages ages;
    private final Optional<LocalDate> died;
    private final CareRecord care;
    private final Map<Unknown, String> unknowns = new EnumMap<>(Unknown.class);
    private final World recorded;

    Worlds(CaseFile caseFile, LocalDate asAt, Interpretation interpretation, Ages ages) {
        this.caseFile = caseFile;
        this.asAt = asAt;
        this.interpretation = interpretation;
        this.ages = ages;
        this.died = caseFile.died().filter(day -> !day.isAfter(asAt));
        this.care = new CareRecord(caseFile, asAt, ages.eighteen());
        findUnknowns();
        this.recorded = world(EnumSet.noneOf(Unknown.class));
    }

    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    /** What is open, with the words that name it. */
    Map<Unknown, String> unknowns() {
        return unknowns;
    }

    /** The first day that matters: of care, of the age of 16, or the as-at date. */
    LocalDate firstDay() {
        LocalDate first = asAt.isBefore(ages.sixteen()) ? asAt : ages.sixteen();
        return care.firstDay().filter(first::isAfter).orElse(first);
    }

    /** The world as the record has it. */
    World recorded() {
        return recorded;
    }

    /** The world in which some of what is open is otherwise than the record has it. */
    World with(Set<Unknown> otherwise) {
        return otherwise.isEmpty() ? recorded : world(otherwise);
    }

    private World world(Set<Unknown> otherwise) {
        return new World(
                ages,
                died,
                care,
                counting(otherwise),
                homes(otherwise),
                stays(otherwise),
                guardianships(otherwise),
                elsewhere(otherwise),
                programmes(otherwise));
    }

    private void findUnknowns() {
        for (PeriodOfCare period : care.periods()) {
            if (!period.startKnown() && !period.isShortBreak()) {
                startUnknown(period);
            }
        }
        if (!care.withOtherAuthority().isEmpty()) {
            LocalDate day = care.withOtherAuthority().get(0).start();
            unknowns.put(
                    Unknown.OTHER_AUTHORITY, "how long another authority looked after the child from " + day + " on");
        }
        care.afterLeaving().forEach(this::afterLeaving);
        if (care.all().nights(ages.sixteen(), ages.eighteen()) == 0
                && !observed(ActKind.ACCOMMODATION_ELSEWHERE, DateRange.of(ages.sixteen(), ages.eighteen()))) {
            unknowns.put(
                    Unknown.ELSEWHERE, "whether the young person was accommodated or fostered elsewhere at 16 or 17");
        }
        if (ages.twentyOne().isBefore(LeavingCareLaw.TO_TWENTY_FIVE)
                && !observed(ActKind.EDUCATION_PROGRAMME, DateRange.of(ages.twentyOne(), ages.twentyFive()))) {
            unknowns.put(Unknown.EDUCATION, "whether the young person was in education or training after 21");
        }
    }

    private void startUnknown(PeriodOfCare period) {
        boolean literal = interpretation.careBegunBeforeFourteen() == CareBegunBeforeFourteen.PERIOD_LEFT_OUT;
        String fact = "the day on which the child started to be looked after, which is not after " + period.start();
        if (period.start().isAfter(ages.fourteen())) {
            unknowns.putIfAbsent(Unknown.STARTED_EARLIER, fact);
        }
        if (literal && !period.start().isBefore(ages.fourteen())) {
            unknowns.putIfAbsent(Unknown.STARTED_BEFORE_FOURTEEN, fact);
        }
    }

    private void afterLeaving(LocalDate end, DateRange after) {
        Optional<ReasonEpisodeCeased> reason = care.reasonEnded(end);
        if (end.isAfter(ages.sixteen()) && homeIsOpen(end, after, reason)) {
            unknowns.putIfAbsent(
                    Unknown.HOME,
                    "whether the young person lived with a person with parental responsibility from " + end + " on");
        }
        if (!end.isAfter(ages.sixteen()) && !end.isBefore(ages.fourteen())) {
            stayIsOpen(end, after, reason);
        }
        guardianshipIsOpen(end, reason);
    }

    private boolean homeIsOpen(LocalDate end, DateRange after, Optional<ReasonEpisodeCeased> reason) {
        boolean recorded =
                caseFile.returnsHome().stream().anyMatch(home -> home.range().contains(end));
        boolean said = reason.filter(Worlds::leadsToParentalResponsibility).isPresent();
        return !recorded && (said || !observed(ActKind.RETURN_HOME, after));
    }

    private void stayIsOpen(LocalDate end, DateRange after, Optional<ReasonEpisodeCeased> reason) {
        boolean recorded = caseFile.institutionalStays().stream()
                .anyMatch(stay -> stay.range().contains(end));
        boolean said = reason.filter(ReasonEpisodeCeased.CUSTODY::equals).isPresent() && end.isBefore(ages.sixteen());
        DateRange decisive = DateRange.ofClosed(end, ages.sixteen());
        if (after.contains(ages.sixteen()) && !recorded && (said || !observed(ActKind.INSTITUTIONAL_STAY, decisive))) {
            unknowns.put(
                    Unknown.STAY_AT_SIXTEEN,
                    "whether the young person was detained or in hospital from " + end + " to the age of 16");
        }
    }

    private void guardianshipIsOpen(LocalDate end, Optional<ReasonEpisodeCeased> reason) {
        if (!end.isAfter(ages.sixteen())
                && reason.isEmpty()
                && !observed(ActKind.SPECIAL_GUARDIANSHIP_ORDER, DateRange.ofClosed(end, end))) {
            unknowns.put(Unknown.GUARDIANSHIP, "whether a special guardianship order was made on " + end);
        }
    }

    /** Whether acts of a kind were observed on those of some days that had come by the as-at date. */
    private boolean observed(ActKind kind, DateRange days) {
        return days.intersection(DateRange.of(LocalDate.MIN, asAt.plusDays(1)))
                .flatMap(caseFile.observed(kind)::firstGapIn)
                .isEmpty();
    }

    private static boolean leadsToParentalResponsibility(ReasonEpisodeCeased reason) {
        return reason.isHome() || reason.isPermanence();
    }

    private Runs counting(Set<Unknown> otherwise) {
        ImmutableList.Builder<DateRange> runs = ImmutableList.builder();
        runs.addAll(care.counted().ranges());
        if (otherwise.contains(Unknown.STARTED_EARLIER)) {
            runs.addAll(earlier(ages.fourteen()));
        }
        if (otherwise.contains(Unknown.STARTED_BEFORE_FOURTEEN)) {
            runs.addAll(earlier(ages.fourteen().minusDays(1)));
        }
        if (otherwise.contains(Unknown.OTHER_AUTHORITY)) {
            runs.addAll(care.withOtherAuthority());
        }
        Runs merged = Runs.of(runs.build());
        return interpretation.careBegunBeforeFourteen() == CareBegunBeforeFourteen.PART_AFTER_COUNTS
                ? merged
                : new Runs(merged.ranges().stream()
                        .filter(run -> !run.start().isBefore(ages.fourteen()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The days before periods of which the start is not known, back to a day or to the care before. */
    private ImmutableList<DateRange> earlier(LocalDate from) {
        ImmutableList.Builder<DateRange> days = ImmutableList.builder();
        LocalDate free = LocalDate.MIN;
        for (PeriodOfCare period : care.periods()) {
            LocalDate earliest = free.isAfter(from) ? free : from;
            if (!period.startKnown() && !period.isShortBreak() && earliest.isBefore(period.start())) {
                days.add(DateRange.of(earliest, period.start()));
            }
            free = period.ended().orElse(LocalDate.MAX);
        }
        return days.build();
    }

    private Runs homes(Set<Unknown> otherwise) {
        Stream<DateRange> recorded = known(caseFile.returnsHome().stream().map(home -> home.range()));
        Stream<DateRange> open = otherwise.contains(Unknown.HOME)
                ? care.afterLeaving().entrySet().stream()
                        .filter(each -> each.getKey().isAfter(ages.sixteen()))
                        .filter(each -> homeIsOpen(each.getKey(), each.getValue(), care.reasonEnded(each.getKey())))
                        .map(Map.Entry::getValue)
                : Stream.of();
        return Runs.of(Stream.concat(recorded, open).toList()).and(care.withParentalResponsibility());
    }

    /** A child who left care for custody was detained at least on that day. */
    private ImmutableList<DateRange> stays(Set<Unknown> otherwise) {
        Stream<DateRange> recorded =
                known(caseFile.institutionalStays().stream().map(stay -> stay.range()));
        Stream<DateRange> said = care.all().ranges().stream()
                .flatMap(run -> run.endExclusive().stream())
                .filter(end -> care.reasonEnded(end).equals(Optional.of(ReasonEpisodeCeased.CUSTODY)))
                .map(end -> DateRange.ofClosed(end, end));
        Stream<DateRange> open = otherwise.contains(Unknown.STAY_AT_SIXTEEN)
                ? care.all().lastEndedBy(ages.sixteen()).flatMap(DateRange::endExclusive).stream()
                        .map(end -> DateRange.ofClosed(end, ages.sixteen()))
                : Stream.of();
        return DateRange.merged(
                Stream.of(recorded, said, open).flatMap(each -> each).toList());
    }

    /** An order that the reason for leaving care speaks of is in force until a record says that it was discharged. */
    private ImmutableList<DateRange> guardianships(Set<Unknown> otherwise) {
        Stream<DateRange> recorded =
                known(caseFile.specialGuardianshipOrders().stream().map(order -> order.range()));
        Stream<DateRange> said = care.all().ranges().stream()
                .flatMap(run -> run.endExclusive().stream())
                .filter(end -> isSaidToHaveBeenMadeOn(end)
                        || (otherwise.contains(Unknown.GUARDIANSHIP)
                                && care.reasonEnded(end).isEmpty()))
                .map(DateRange::startingOn);
        return Stream.concat(recorded, said).sorted().collect(ImmutableList.toImmutableList());
    }

    private boolean isSaidToHaveBeenMadeOn(LocalDate end) {
        return care.reasonEnded(end)
                        .filter(ReasonEpisodeCeased::isSpecialGuardianship)
                        .isPresent()
                && caseFile.specialGuardianshipOrders().stream()
                        .noneMatch(order -> order.range().start().equals(end));
    }

    private ImmutableList<AccommodationElsewhere> elsewhere(Set<Unknown> otherwise) {
        Stream<AccommodationElsewhere> recorded = caseFile.accommodationElsewhere().stream()
                .filter(stay -> !stay.range().start().isAfter(asAt))
                .map(stay ->
                        new AccommodationElsewhere(stay.kind(), stay.range().asAt(asAt)));
        Stream<AccommodationElsewhere> open = otherwise.contains(Unknown.ELSEWHERE)
                ? Stream.of(new AccommodationElsewhere(
                        AccommodationElsewhereKind.VOLUNTARY_ORGANISATION,
                        DateRange.ofClosed(ages.sixteen(), ages.sixteen())))
                : Stream.of();
        return Stream.concat(recorded, open).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<EducationProgramme> programmes(Set<Unknown> otherwise) {
        Stream<EducationProgramme> recorded = caseFile.educationProgrammes().stream()
                .filter(programme -> !programme.told().isAfter(asAt));
        Stream<EducationProgramme> open = otherwise.contains(Unknown.EDUCATION)
                ? Stream.of(new EducationProgramme(
                        EducationProgrammeKind.OTHER,
                        ages.eighteen(),
                        DateRange.of(ages.eighteen(), ages.twentyFive()),
                        Optional.empty()))
                : Stream.of();
        return Stream.concat(recorded, open).collect(ImmutableList.toImmutableList());
    }

    private Stream<DateRange> known(Stream<DateRange> ranges) {
        return ranges.filter(range -> !range.start().isAfter(asAt)).map(range -> range.asAt(asAt));
    }

    /** Every choice among what is open: each subset once, the empty one first. */
    static ImmutableList<EnumSet<Unknown>> subsets(Set<Unknown> unknowns) {
        ImmutableList.Builder<EnumSet<Unknown>> all = ImmutableList.builder();
        ImmutableList<Unknown> list = ImmutableList.copyOf(unknowns);
        for (int bits = 0; bits < (1 << list.size()); bits++) {
            EnumSet<Unknown> subset = EnumSet.noneOf(Unknown.class);
            for (int i = 0; i < list.size(); i++) {
                if (((bits >> i) & 1) == 1) {
                    subset.add(list.get(i));
                }
            }
            all.add(subset);
        }
        return all.build();
    }
}
