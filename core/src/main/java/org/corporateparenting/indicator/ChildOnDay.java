package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.SchoolTerm;
import org.corporateparenting.time.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One child on one day, as indicators look at them. What lies after the day does not exist yet.
 *
 * <p>Short breaks are not care here, as in the department's statistics. The day on which care ended is not a day in care.
 */
public final class ChildOnDay {

    private final CaseFile caseFile;
    private final IndicatorDay day;
    private final Optional<PeriodOfCare> care;
    private final Optional<Placement> placement;
    private final Optional<Episode> episode;
    private final Optional<PlacementType> placementType;
    private final Optional<LegalStatus> legalStatus;

    private @Nullable ImmutableList<PeriodOfCare> begunThisYear;
    private @Nullable ImmutableList<PeriodOfCare> endedThisYear;
    private @Nullable ImmutableList<AssessedDuty> duties;
    private @Nullable ImmutableList<CareLeaverSpell> standings;
    private @Nullable AdoptionPath adoption;

    ChildOnDay(CaseFile caseFile, IndicatorDay day) {
        this.caseFile = caseFile;
        this.day = day;
        this.care = careOn(day.asAt());
        this.placement = care.isPresent() ? caseFile.history().placementOn(day.asAt()) : Optional.empty();
        this.episode = placement.isPresent() ? Optional.of(latest(placement.get())) : Optional.empty();
        this.placementType = placement.isPresent() ? placement.get().typeOn(day.asAt()) : Optional.empty();
        this.legalStatus = care.isPresent() ? caseFile.history().legalStatusOn(day.asAt()) : Optional.empty();
    }

    /**
     * All that is on record, what lies after the day included.
     *
     * @return the case file
     */
    public CaseFile caseFile() {
        return caseFile;
    }

    /**
     * The caller's own key for the child.
     *
     * @return the key
     */
    public ChildId id() {
        return caseFile.id();
    }

    /**
     * The day.
     *
     * @return the as-at date
     */
    public LocalDate asAt() {
        return day.asAt();
    }

    /**
     * The year that the day is in, up to and with the day.
     *
     * @return from 1 April on
     */
    public DateRange yearToDate() {
        return day.yearToDate();
    }

    /**
     * The twelve months that end with the day.
     *
     * @return from the day after the same day a year before, up to and with the day
     */
    public DateRange twelveMonths() {
        return day.months(12);
    }

    /**
     * Some months that end with the day.
     *
     * @param months how many
     * @return from the day after the corresponding day of the month so many months before, up to and with the day
     */
    public DateRange months(int months) {
        return day.months(months);
    }

    /**
     * Some months that end some other months before the day.
     *
     * @param months how many months long
     * @param earlier how many months before the day they end
     * @return the days
     */
    public DateRange monthsBefore(int months, int earlier) {
        LocalDate last = day.asAt().minusMonths(earlier);
        return DateRange.ofClosed(last.minusMonths(months).plusDays(1), last);
    }

    /**
     * How old the child is on the day.
     *
     * @return whole years; empty where the birth is not known
     */
    public Optional<Integer> age() {
        return ageOn(day.asAt());
    }

    /**
     * How old the child was on another day.
     *
     * @param other the other day
     * @return whole years, negative before the birth; empty where the birth is not known
     */
    public Optional<Integer> ageOn(LocalDate other) {
        Optional<LocalDate> born = caseFile.born();
        return born.isPresent()
                ? Optional.of(Age.of(born.get(), day.interpretation().leapDay()).yearsOn(other))
                : Optional.empty();
    }

    /**
     * Whether the child is looked after on the day.
     *
     * @return true if so
     */
    public boolean isInCare() {
        return care.isPresent();
    }

    /**
     * The time in care that the day lies in.
     *
     * @return the period; empty where the child is not looked after on the day
     */
    public Optional<PeriodOfCare> care() {
        return care;
    }

    /**
     * The time in care that another day lies in.
     *
     * @param other the other day
     * @return the period; empty where the child was not looked after on that day, or for a short break
     */
    public Optional<PeriodOfCare> careOn(LocalDate other) {
        ImmutableList<PeriodOfCare> periods = caseFile.history().periodsOfCare();
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).range().contains(other) && !isShortBreak(periods.get(i))) {
                return Optional.of(periods.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a time in care had been a short break and nothing else up to the day. */
    boolean isShortBreak(PeriodOfCare period) {
        ImmutableList<Episode> episodes = period.episodes();
        for (int i = 0; i < episodes.size(); i++) {
            Optional<LegalStatus> status = episodes.get(i).legalStatus();
            boolean other = status.isEmpty() || !status.get().isShortBreaks();
            if (other && !episodes.get(i).commenced().isAfter(asAt())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the child has been looked after for some months or longer without a break.
     *
     * @param months how many months
     * @return true if care began on or before the corresponding day so many months before the day; empty where the day on
     *     which it began is not known and may be either
     */
    public Optional<Boolean> isInCareFor(int months) {
        if (care.isEmpty()) {
            return Optional.of(false);
        }
        boolean longEnough = !care.get().start().isAfter(asAt().minusMonths(months));
        return longEnough || care.get().startKnown() ? Optional.of(longEnough) : Optional.empty();
    }

    /**
     * The times in care that began in some days.
     *
     * @param days the days
     * @return the periods, earliest first; one of which the first day is not known counts by the first day on record
     */
    public ImmutableList<PeriodOfCare> begunIn(DateRange days) {
        return periods(period -> days.contains(period.start()));
    }

    /** Those that began in the year to date, which several indicators ask for. */
    ImmutableList<PeriodOfCare> begunThisYear() {
        ImmutableList<PeriodOfCare> known = begunThisYear;
        if (known == null) {
            known = begunIn(yearToDate());
            begunThisYear = known;
        }
        return known;
    }

    /**
     * The times in care that ended in some days.
     *
     * @param days the days
     * @return the periods, earliest first
     */
    public ImmutableList<PeriodOfCare> endedIn(DateRange days) {
        return periods(period -> {
            Optional<LocalDate> end = period.ended();
            return end.isPresent() && days.contains(end.get());
        });
    }

    /** Those that ended in the year to date, which several indicators ask for. */
    ImmutableList<PeriodOfCare> endedThisYear() {
        ImmutableList<PeriodOfCare> known = endedThisYear;
        if (known == null) {
            known = endedIn(yearToDate());
            endedThisYear = known;
        }
        return known;
    }

    private ImmutableList<PeriodOfCare> periods(Predicate<PeriodOfCare> wanted) {
        ImmutableList<PeriodOfCare> all = caseFile.history().periodsOfCare();
        List<PeriodOfCare> found = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i)) && !isShortBreak(all.get(i))) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(all.get(i));
            }
        }
        return ImmutableList.copyOf(found);
    }

    /**
     * Where the child is placed on the day; a temporary stay elsewhere does not end a placement.
     *
     * @return the placement; empty where the child is not looked after or no placement is on record
     */
    public Optional<Placement> placement() {
        return placement;
    }

    /**
     * The type of the placement on the day.
     *
     * @return the type; empty where there is no placement or its type is not known
     */
    public Optional<PlacementType> placementType() {
        return placementType;
    }

    /**
     * The episode in which the placement stands on the day, temporary stays left out.
     *
     * @return the latest one that had begun; empty where there is no placement
     */
    public Optional<Episode> episode() {
        return episode;
    }

    /** A temporary stay does not take the place of what it interrupts; it may stand first where nothing else does. */
    private Episode latest(Placement on) {
        ImmutableList<Episode> episodes = on.episodes();
        Episode latest = episodes.get(0);
        for (int i = 1; i < episodes.size() && !episodes.get(i).commenced().isAfter(asAt()); i++) {
            if (isTemporary(latest) || !isTemporary(episodes.get(i))) {
                latest = episodes.get(i);
            }
        }
        return latest;
    }

    private static boolean isTemporary(Episode of) {
        return of.placementType().filter(PlacementType::isTemporary).isPresent();
    }

    /**
     * The legal status on the day.
     *
     * @return the status; empty where the child is not looked after or none is on record
     */
    public Optional<LegalStatus> legalStatus() {
        return legalStatus;
    }

    /**
     * How many placements the child had in some days, those open at the start and at the end among them. A placement of no
     * night is none; temporary stays, and carers who adopt the child they foster, make no new one. Those of short breaks are
     * left out.
     *
     * @param days the days
     * @return the number
     */
    public long placementsIn(DateRange days) {
        long placements = 0;
        ImmutableList<Placement> all = caseFile.history().placements();
        for (int i = 0; i < all.size(); i++) {
            DateRange range = all.get(i).range();
            if (!range.isEmpty()
                    && range.overlaps(days)
                    && careOn(all.get(i).start()).isPresent()) {
                placements++;
            }
        }
        return placements;
    }

    /**
     * How many episodes of care in some days do not say where the child was placed.
     *
     * @param days the days
     * @return the number; those of short breaks are left out
     */
    public long withoutPlacementIn(DateRange days) {
        long open = 0;
        ImmutableList<PeriodOfCare> periods = caseFile.history().periodsOfCare();
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).range().overlaps(days) && !isShortBreak(periods.get(i))) {
                open += withoutPlacementIn(days, periods.get(i).episodes());
            }
        }
        return open;
    }

    private static long withoutPlacementIn(DateRange days, ImmutableList<Episode> episodes) {
        long open = 0;
        for (int i = 0; i < episodes.size(); i++) {
            if (episodes.get(i).placementType().isEmpty()
                    && episodes.get(i).range().overlaps(days)) {
                open++;
            }
        }
        return open;
    }

    /**
     * Whether the child is an unaccompanied asylum seeker on a day.
     *
     * @param other the day
     * @return true if a status on record says so
     */
    public boolean isUnaccompaniedOn(LocalDate other) {
        return caseFile.immigration().stream()
                .anyMatch(status ->
                        status.isUnaccompaniedAsylumSeeker() && status.range().contains(other));
    }

    /**
     * Whether acts of a kind would be on record throughout some days.
     *
     * @param kind the kind of act
     * @param days the days
     * @return true if they were all observed
     */
    public boolean isObserved(ActKind kind, DateRange days) {
        return caseFile.observed(kind).firstGapIn(days).isEmpty();
    }

    /**
     * Every duty that had fallen by the day. Worked out when first asked for.
     *
     * @return the duties, by trigger, duty and part
     */
    public ImmutableList<AssessedDuty> duties() {
        ImmutableList<AssessedDuty> known = duties;
        if (known == null) {
            known = day.duties().assess(caseFile, asAt()).all();
            duties = known;
        }
        return known;
    }

    /**
     * The leaving-care groups of the young person's whole life, as they follow on the day. Worked out when first asked for.
     *
     * @return the spells, earliest first
     */
    public ImmutableList<CareLeaverSpell> standings() {
        ImmutableList<CareLeaverSpell> known = standings;
        if (known == null) {
            known = day.leavingCare().groupsOf(caseFile, asAt());
            standings = known;
        }
        return known;
    }

    /**
     * The leaving-care group on the day.
     *
     * @return the group
     */
    public CareLeaverGroup group() {
        for (CareLeaverSpell spell : standings()) {
            if (spell.period().contains(asAt())) {
                return spell.group();
            }
        }
        return CareLeaverGroup.NONE;
    }

    /**
     * The dates of school terms that the caller gave.
     *
     * @return the terms, earliest first; empty where none were given
     */
    public ImmutableList<SchoolTerm> terms() {
        return day.duties().terms();
    }

    /** The way to adoption, as far as it had come by the day. Worked out when first asked for. */
    AdoptionPath adoption() {
        AdoptionPath known = adoption;
        if (known == null) {
            known = AdoptionPath.of(caseFile, asAt());
            adoption = known;
        }
        return known;
    }

    /** The day on which the child reaches an age; empty where the birth is not known. */
    Optional<LocalDate> attains(int years) {
        return caseFile.born()
                .map(born -> Age.of(born, day.interpretation().leapDay()).attains(years));
    }

    WorkingDayCalendar calendar() {
        return day.duties().calendar();
    }

    /** The key and the day. */
    @Override
    public String toString() {
        return "ChildOnDay[" + id() + " on " + asAt() + "]";
    }
}
