package org.corporateparenting.careleaver;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;

/**
 * The one way in to the question: in which leaving-care group is this young person, why, and what follows from it?
 *
 * <p>Immutable and free of state: one instance serves any number of case files and threads. The group is that towards the
 * authority whose record the case file is. A day on which care ended is not a day in care. Rules CL-01 to CL-08.
 */
public final class LeavingCare {

    private static final int LAST_AGE = 25;
    private static final String BORN = "the date of birth";

    private final Interpretation interpretation;
    private final Commencements commencements;

    private LeavingCare(Interpretation interpretation, Commencements commencements) {
        this.interpretation = requireNonNull(interpretation, "interpretation");
        this.commencements = requireNonNull(commencements, "commencements");
    }

    /**
     * The standard interpretation, and no commencement loaded of what is enacted but not in force.
     *
     * @return the usual configuration
     */
    public static LeavingCare standard() {
        return new LeavingCare(Interpretation.standard(), Commencements.none());
    }

    /**
     * The same with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public LeavingCare with(Interpretation interpretation) {
        return new LeavingCare(interpretation, commencements);
    }

    /**
     * The same with days on which provisions come into force.
     *
     * @param commencements the days
     * @return the new configuration
     */
    public LeavingCare with(Commencements commencements) {
        return new LeavingCare(interpretation, commencements);
    }

    /**
     * The group on a day, with the entitlements of that day.
     *
     * @param caseFile the young person
     * @param asAt the day; what happened after it is not known yet
     * @return the group, its days and why
     */
    public CareLeaverStatus standingOn(CaseFile caseFile, LocalDate asAt) {
        for (CareLeaverStatus status : standingsOf(caseFile, asAt)) {
            if (status.period().contains(asAt)) {
                return CareLeaverStatus.builder()
                        .from(status)
                        .entitlements(status.entitlements().stream()
                                .filter(entitlement -> entitlement.period().contains(asAt))
                                .collect(ImmutableList.toImmutableList()))
                        .build();
            }
        }
        throw new IllegalStateException("no standing holds " + asAt);
    }

    /**
     * Every standing of a life: from the first day that matters on, without a gap or an overlap. What lies after the as-at
     * date is what follows if nothing else happens.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked; what happened after it is not known yet
     * @return the standings, earliest first; the last one has no end
     */
    public ImmutableList<CareLeaverStatus> standingsOf(CaseFile caseFile, LocalDate asAt) {
        requireNonNull(asAt, "asAt");
        return caseFile.born()
                .map(born -> standings(new Worlds(caseFile, asAt, interpretation, ages(born))))
                .orElseGet(() -> withoutBirth(caseFile, asAt).stream()
                        .map(LeavingCare::withoutBirth)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The group on every day of a life, in the same runs of days as {@link #standingsOf}, without the reasons and the
     * entitlements.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked; what happened after it is not known yet
     * @return the groups, earliest first; the last one has no end
     */
    public ImmutableList<CareLeaverSpell> groupsOf(CaseFile caseFile, LocalDate asAt) {
        requireNonNull(asAt, "asAt");
        return caseFile.born()
                .map(born -> groups(new Worlds(caseFile, asAt, interpretation, ages(born))))
                .orElseGet(() -> withoutBirth(caseFile, asAt));
    }

    /**
     * What the groups and entitlements rest on: one entry per rule and version. A provision that is enacted but not in
     * force is valid on no day: its range starts and ends on the day of enactment.
     *
     * @return the entries, in no order that matters
     */
    public static ImmutableList<CatalogueEntry> catalogue() {
        return Stream.of(StandingRules.ALL, EntitlementRules.catalogue())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Ages ages(LocalDate born) {
        return Ages.of(Age.of(born, interpretation.leapDay()));
    }

    private ImmutableList<CareLeaverStatus> standings(Worlds worlds) {
        EntitlementRules entitlements = new EntitlementRules(worlds, commencements);
        return Standing.of(worlds).stream()
                .map(standing -> status(standing, worlds, entitlements))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CareLeaverSpell> groups(Worlds worlds) {
        return Standing.of(worlds).stream()
                .map(standing -> spell(standing, worlds))
                .collect(ImmutableList.toImmutableList());
    }

    private static CareLeaverSpell spell(Standing standing, Worlds worlds) {
        return new CareLeaverSpell(
                standing.isDetermined() ? standing.answer().route().group() : CareLeaverGroup.NOT_DETERMINABLE,
                standing.groups(),
                standing.period(),
                Reasons.missing(standing, worlds.unknowns()));
    }

    private static CareLeaverStatus status(Standing standing, Worlds worlds, EntitlementRules entitlements) {
        return status(spell(standing, worlds), Reasons.because(standing, worlds))
                .citations(standing.answer().route().citations())
                .entitlements(standing.isDetermined() ? entitlements.of(standing) : ImmutableList.of())
                .build();
    }

    private static CareLeaverStatusBuilder status(CareLeaverSpell spell, String because) {
        return CareLeaverStatus.builder()
                .group(spell.group())
                .admissibleGroups(spell.admissibleGroups())
                .period(spell.period())
                .missing(spell.missing())
                .because(because);
    }

    /** Whoever was in care on a day was born before it: 25 years later nothing is left. */
    private static ImmutableList<CareLeaverSpell> withoutBirth(CaseFile caseFile, LocalDate asAt) {
        Optional<LocalDate> first = CareRecord.firstDay(caseFile, asAt);
        boolean mayMatter = first.isPresent()
                || !caseFile.specialGuardianshipOrders().isEmpty()
                || !caseFile.accommodationElsewhere().isEmpty();
        LocalDate start = first.orElse(asAt);
        if (!mayMatter) {
            return ImmutableList.of(none(start));
        }
        if (first.isEmpty()) {
            return ImmutableList.of(anyGroup(DateRange.startingOn(start)));
        }
        LocalDate end = start.plusYears(LAST_AGE);
        return ImmutableList.of(anyGroup(DateRange.of(start, end)), none(end));
    }

    private static CareLeaverSpell none(LocalDate from) {
        return new CareLeaverSpell(
                CareLeaverGroup.NONE,
                ImmutableSet.of(CareLeaverGroup.NONE),
                DateRange.startingOn(from),
                ImmutableList.of());
    }

    private static CareLeaverSpell anyGroup(DateRange period) {
        return new CareLeaverSpell(
                CareLeaverGroup.NOT_DETERMINABLE,
                ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.of(CareLeaverGroup.NOT_DETERMINABLE))),
                period,
                ImmutableList.of(BORN));
    }

    private static CareLeaverStatus withoutBirth(CareLeaverSpell spell) {
        boolean none = spell.group() == CareLeaverGroup.NONE;
        String because =
                none ? "Nothing on record can have led to a group." : "It depends on what is not known: " + BORN + ".";
        return status(spell, because).citations(Route.ELIGIBLE.citations()).build();
    }
}
