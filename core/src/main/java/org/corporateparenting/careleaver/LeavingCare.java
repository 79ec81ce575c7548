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
                .map(born -> standings(caseFile, asAt, Ages.of(Age.of(born, interpretation.leapDay()))))
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

    private ImmutableList<CareLeaverStatus> standings(CaseFile caseFile, LocalDate asAt, Ages ages) {
        Worlds worlds = new Worlds(caseFile, asAt, interpretation, ages);
        LocalDate first = Stream.of(Optional.of(asAt), CareRecord.firstDay(caseFile, asAt), Optional.of(ages.sixteen()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
        World recorded = worlds.with(EnumSet.noneOf(Unknown.class));
        EntitlementRules entitlements = new EntitlementRules(caseFile, asAt, recorded, commencements);
        return Standing.of(worlds, first).stream()
                .map(standing -> status(standing, worlds, recorded, entitlements))
                .collect(ImmutableList.toImmutableList());
    }

    private static CareLeaverStatus status(
            Standing standing, Worlds worlds, World recorded, EntitlementRules entitlements) {
        CareLeaverStatusBuilder status = CareLeaverStatus.builder()
                .group(standing.isDetermined() ? standing.answer().route().group() : CareLeaverGroup.NOT_DETERMINABLE)
                .admissibleGroups(standing.groups())
                .period(standing.period())
                .because(Reasons.because(standing, worlds, recorded))
                .citations(standing.answer().route().citations())
                .addAllMissing(Reasons.missing(standing, worlds.unknowns()));
        return standing.isDetermined()
                ? status.entitlements(entitlements.of(standing)).build()
                : status.build();
    }

    /** Whoever was in care on a day was born before it: 25 years later nothing is left. */
    private static ImmutableList<CareLeaverStatus> withoutBirth(CaseFile caseFile, LocalDate asAt) {
        Optional<LocalDate> first = CareRecord.firstDay(caseFile, asAt);
        boolean mayMatter = first.isPresent()
                || !caseFile.specialGuardianshipOrders().isEmpty()
                || !caseFile.accommodationElsewhere().isEmpty();
        LocalDate start = first.filter(day -> day.isBefore(asAt)).orElse(asAt);
        if (!mayMatter) {
            return ImmutableList.of(unborn(CareLeaverGroup.NONE, DateRange.startingOn(start)));
        }
        if (first.isEmpty()) {
            return ImmutableList.of(unborn(CareLeaverGroup.NOT_DETERMINABLE, DateRange.startingOn(start)));
        }
        LocalDate end = start.plusYears(LAST_AGE);
        return ImmutableList.of(
                unborn(CareLeaverGroup.NOT_DETERMINABLE, DateRange.of(start, end)),
                unborn(CareLeaverGroup.NONE, DateRange.startingOn(end)));
    }

    private static CareLeaverStatus unborn(CareLeaverGroup group, DateRange period) {
        boolean none = group == CareLeaverGroup.NONE;
        return CareLeaverStatus.builder()
                .group(group)
                .admissibleGroups(
                        none
                                ? ImmutableSet.of(group)
                                : ImmutableSet.copyOf(
                                        EnumSet.complementOf(EnumSet.of(CareLeaverGroup.NOT_DETERMINABLE))))
                .period(period)
                .because(
                        none
                                ? "Nothing on record can have led to a group."
                                : "It depends on what is not known: " + BORN + ".")
                .citations(Route.ELIGIBLE.citations())
                .addAllMissing(none ? ImmutableList.of() : ImmutableList.of(BORN))
                .build();
    }
}
