package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.time.DateRange;

/** Case files that hold together, and days on which to ask about them. */
public final class CaseFiles {

    /** How often a kind of act was supplied for some days only, or not at all. */
    private static final int OBSERVATIONS = 5;

    private CaseFiles() {}

    /**
     * Case files that breach no case-file rule on any day up to the one they were drawn for; see {@link #enquiries()}.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CaseFile> valid() {
        return enquiries().map(Enquiry::caseFile);
    }

    /**
     * Case files, each with a day on which to ask about it: from the first day of care to twelve years later.
     *
     * <p>A case file has the episodes of a history as in {@link CareHistories#valid()}, usually a birth date, and records of
     * reviews, visits, requests, health, plans, placements, approvals, adoption, complaints, advocates, times missing,
     * courts and leaving care, done in time, late or never. Many facts are left open. Of some kinds of act only some days
     * were observed, or nothing was supplied. There are no secure stays, no settings beyond the code of the placement, and no
     * orders for a permanent home but adoption.
     *
     * @return the arbitrary; it shrinks towards few records soon after care began
     */
    public static Arbitrary<Enquiry> enquiries() {
        return Combinators.combine(
                        CareHistories.lives(), entries(), observations(), unrecorded(), Draw.oneIn(6), Draw.oneIn(8))
                .as(CaseFiles::enquiry)
                .withoutEdgeCases();
    }

    /**
     * Days on which to ask about a case file: from its first episode to twelve years later.
     *
     * @param caseFile a case file with an episode
     * @return the arbitrary; it shrinks towards the first day
     */
    public static Arbitrary<LocalDate> daysOf(CaseFile caseFile) {
        LocalDate first = caseFile.history().episodes().get(0).commenced();
        return Draw.days(0, 12 * 365).map(first::plusDays);
    }

    private static Arbitrary<List<Entry>> entries() {
        ImmutableList<Arbitrary<Entry>> single = Stream.of(
                        PracticeEntries.all(),
                        PlacementEntries.all(),
                        PlanEntries.all(),
                        LeavingCareEntries.all(),
                        VoiceEntries.all())
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
        return Combinators.combine(
                        Combinators.combine(single).as(each -> each),
                        AdoptionEntries.all().optional(0.3))
                .as((each, adoption) -> Stream.concat(
                                each.stream(), adoption.stream().flatMap(List::stream))
                        .toList());
    }

    /** The first day, counted from the first one of care, and the number of days; none where nothing was supplied. */
    private record Seen(int from, int days) {

        Observed of(Life life) {
            LocalDate first = life.first().plusDays(from);
            return days == 0 ? Observed.notSupplied() : Observed.during(DateRange.of(first, first.plusDays(days)));
        }
    }

    private static Arbitrary<Map<ActKind, Seen>> observations() {
        Arbitrary<Seen> seen = Combinators.combine(Draw.days(-100, 300), Draw.days(0, 600), Draw.oneIn(3))
                .as((from, days, none) -> new Seen(from, none ? 0 : days));
        return Arbitraries.maps(Arbitraries.of(ActKind.class), seen).ofMaxSize(OBSERVATIONS);
    }

    /** Leaves out the legal status or the placement of one episode now and then. */
    private static Arbitrary<UnaryOperator<List<Episode>>> unrecorded() {
        return Combinators.combine(Draw.days(0, 40), Draw.oneIn(2)).as((index, status) -> episodes -> {
            List<Episode> some = new ArrayList<>(episodes);
            if (index < some.size()) {
                EpisodeBuilder episode = some.get(index).toBuilder();
                some.set(
                        index,
                        status
                                ? episode.legalStatus(Optional.empty()).build()
                                : episode.placementType(Optional.empty()).build());
            }
            return some;
        });
    }

    private static Enquiry enquiry(
            Life life,
            List<Entry> entries,
            Map<ActKind, Seen> observations,
            UnaryOperator<List<Episode>> unrecorded,
            boolean bornUnknown,
            boolean alone) {
        CaseFileBuilder file =
                CaseFile.builder().id(ChildId.of("C17")).addAllEpisodes(unrecorded.apply(life.episodes()));
        file.born(bornUnknown ? Optional.empty() : Optional.of(life.born()));
        file.observations(Observations.complete().with(Maps.transformValues(observations, seen -> seen.of(life))));
        entries.stream()
                .filter(entry -> !isLeftOut(entry.kind(), observations))
                .forEach(entry -> entry.writer().accept(file, life));
        if (alone) {
            file.addImmigration(new ImmigrationStatus("UASC", DateRange.of(life.first(), life.attains(18))));
        }
        return new Enquiry(file.build(), life.asAt());
    }

    private static boolean isLeftOut(ActKind kind, Map<ActKind, Seen> observations) {
        return Optional.ofNullable(observations.get(kind))
                .filter(seen -> seen.days() == 0)
                .isPresent();
    }
}
