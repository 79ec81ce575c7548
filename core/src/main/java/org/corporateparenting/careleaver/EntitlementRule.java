package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.time.DateRange;

/**
 * One entitlement: who has it, at which ages, and its versions.
 *
 * @param id its id
 * @param part the part of the rule, where it has several
 * @param title the entitlement in a few words
 * @param force what follows from not giving it
 * @param routes the ways into a group that carry it
 * @param ages the ages at which it may be claimed
 * @param condition what must also hold
 * @param versions its versions
 * @param isCatalogued whether the catalogue lists it here; otherwise a duty of the same id is listed
 */
record EntitlementRule(
        RuleId id,
        Optional<String> part,
        String title,
        Force force,
        ImmutableSet<Route> routes,
        Span ages,
        Optional<String> condition,
        ImmutableList<Version> versions,
        boolean isCatalogued) {

    /** Ages at which an entitlement may be claimed. */
    enum Span {
        /** As long as the group lasts, at the longest to 25. */
        WHOLE,
        /** While the duties of section 23C last: to 21, or to the end of a programme begun before. */
        CORE,
        /** From 21 on. */
        FROM_TWENTY_ONE,
        /** To 21. */
        TO_TWENTY_ONE
    }

    /**
     * One version.
     *
     * @param validity the days in force; none while a commencement is awaited
     * @param pounds the sum, where it is one
     */
    record Version(DateRange validity, Citation citation, Confidence confidence, Optional<Integer> pounds) {}

    static ImmutableSet<Route> routes(CareLeaverGroup... groups) {
        EnumSet<Route> routes = EnumSet.noneOf(Route.class);
        ImmutableSet<CareLeaverGroup> wanted = ImmutableSet.copyOf(groups);
        for (Route route : Route.values()) {
            if (wanted.contains(route.group())) {
                routes.add(route);
            }
        }
        return Sets.immutableEnumSet(routes);
    }

    static ImmutableList<Version> versions(DatedParameter<Integer> pounds) {
        return pounds.versions().stream()
                .map(version -> new Version(
                        version.validity(), version.citation(), version.confidence(), Optional.of(version.value())))
                .collect(ImmutableList.toImmutableList());
    }

    EntitlementRule onlyWhere(String holds) {
        return new EntitlementRule(id, part, title, force, routes, ages, Optional.of(holds), versions, isCatalogued);
    }

    EntitlementRule asGuidance() {
        return new EntitlementRule(id, part, title, Force.GUIDANCE, routes, ages, condition, versions, isCatalogued);
    }

    EntitlementRule asPart(String name) {
        return new EntitlementRule(
                id, Optional.of(name), title, force, routes, ages, condition, versions, isCatalogued);
    }

    /** The same entitlement of which a duty or a status of the same id is in the catalogue. */
    EntitlementRule listedElsewhere() {
        return new EntitlementRule(id, part, title, force, routes, ages, condition, versions, false);
    }

    ImmutableList<CatalogueEntry> entries() {
        return versions.stream()
                .map(version -> CatalogueEntry.builder()
                        .id(id)
                        .part(part)
                        .title(title)
                        .kind(RuleKind.ENTITLEMENT)
                        .force(force)
                        .addCitation(version.citation())
                        .validity(version.validity())
                        .confidence(version.confidence())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
