package org.corporateparenting.ssd;

import static org.corporateparenting.code.ReasonForNewEpisode.LEGAL_STATUS;
import static org.corporateparenting.code.ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER;
import static org.corporateparenting.code.ReasonForNewEpisode.LEGAL_STATUS_PLACEMENT_AND_CARER;
import static org.corporateparenting.code.ReasonForNewEpisode.PLACEMENT_AND_CARER;
import static org.corporateparenting.code.ReasonForNewEpisode.PLACEMENT_SAME_CARER;
import static org.corporateparenting.code.ReasonForNewEpisode.STARTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.OtherDistance;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/**
 * Makes episodes of one child's recorded episodes, placements and legal statuses.
 *
 * <p>Every recorded episode is cut where a placement or legal status starts or ends inside it. Neighbouring parts between
 * which nothing changed are joined again, unless care ended or started between them.
 */
final class EpisodeCutter {

    /** Extracts write this where the distance is not known, as the return does. */
    private static final BigDecimal MILES_UNKNOWN = new BigDecimal(OtherDistance.NOT_KNOWN.code());

    private final ChildId child;
    private final Coverage placements;
    private final Coverage statuses;
    private final ImmutableSortedSet<LocalDate> changes;
    private final SsdFindings findings;
    private final List<Slice> slices = new ArrayList<>();
    private final List<Optional<ReasonForNewEpisode>> reasons = new ArrayList<>();

    EpisodeCutter(ChildId child, Coverage placements, Coverage statuses, SsdFindings findings) {
        this.child = child;
        this.placements = placements;
        this.statuses = statuses;
        this.findings = findings;
        changes = Stream.concat(placements.changes(), statuses.changes())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The episodes that some recorded ones, in order of time, give. */
    ImmutableList<Episode> episodes(List<Spell> recorded) {
        for (Spell episode : recorded) {
            cut(episode);
        }
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        for (int i = 0; i < slices.size(); i++) {
            episodes.add(episode(i));
        }
        return episodes.build();
    }

    private void cut(Spell episode) {
        LocalDate start = episode.range().start();
        for (LocalDate change : changesWithin(episode.range())) {
            add(slice(episode, DateRange.of(start, change)));
            start = change;
        }
        add(slice(episode, new DateRange(start, episode.range().endExclusive())));
    }

    private ImmutableSortedSet<LocalDate> changesWithin(DateRange range) {
        ImmutableSortedSet<LocalDate> later = changes.tailSet(range.start(), false);
        return range.endExclusive().map(end -> later.headSet(end, false)).orElse(later);
    }

    private Slice slice(Spell episode, DateRange range) {
        return new Slice(
                episode,
                range,
                placements.on(range.start()),
                statuses.on(range.start()).flatMap(spell -> spell.get(SsdTables.STATUS)));
    }

    private void add(Slice slice) {
        int last = slices.size() - 1;
        Optional<Slice> previous = last < 0 ? Optional.empty() : Optional.of(slices.get(last));
        Optional<ReasonForNewEpisode> reason = reason(previous, slice);
        if (reason.isEmpty()
                && previous.filter(before -> continues(before, slice)).isPresent()) {
            slices.set(last, slice.joinedTo(previous.get()));
        } else {
            slices.add(slice);
            reasons.add(reason);
        }
    }

    private static boolean continues(Slice before, Slice slice) {
        return slice.follows(before) && slice.isLike(before) && !before.endsCare();
    }

    private Optional<ReasonForNewEpisode> reason(Optional<Slice> previous, Slice slice) {
        if (previous.isEmpty() || (slice.startsEpisode(previous.get()) && !slice.follows(previous.get()))) {
            return slice.givenReason().or(() -> startedToday(slice));
        }
        Optional<ReasonForNewEpisode> given =
                slice.startsEpisode(previous.get()) ? slice.givenReason() : Optional.empty();
        if (given.filter(ReasonForNewEpisode::startsCare).isPresent()) {
            return given;
        }
        return changeSince(previous.get(), slice, given);
    }

    private static Optional<ReasonForNewEpisode> startedToday(Slice slice) {
        return slice.episode()
                .get(SsdTables.ENTERED_CARE)
                .filter(slice.range().start()::equals)
                .map(day -> STARTED);
    }

    /** What changed between two parts that follow one another; what is not recorded is as the reason given has it. */
    private Optional<ReasonForNewEpisode> changeSince(
            Slice previous, Slice slice, Optional<ReasonForNewEpisode> given) {
        boolean moved = slice.movedSince(previous)
                .orElse(given.filter(ReasonForNewEpisode::changesPlacement).isPresent());
        boolean status = slice.statusChangedSince(previous)
                .orElse(given.filter(ReasonForNewEpisode::changesLegalStatus).isPresent());
        boolean sameCarer = given.filter(ReasonForNewEpisode::keepsCarer).isPresent();
        Optional<ReasonForNewEpisode> found = reasonFor(moved, status, sameCarer);
        given.filter(reason -> !found.equals(given)).ifPresent(reason -> reportDisagreement(slice, reason, found));
        return found;
    }

    private static Optional<ReasonForNewEpisode> reasonFor(boolean moved, boolean status, boolean sameCarer) {
        if (moved && status) {
            return Optional.of(sameCarer ? LEGAL_STATUS_AND_PLACEMENT_SAME_CARER : LEGAL_STATUS_PLACEMENT_AND_CARER);
        }
        if (moved) {
            return Optional.of(sameCarer ? PLACEMENT_SAME_CARER : PLACEMENT_AND_CARER);
        }
        return status ? Optional.of(LEGAL_STATUS) : Optional.empty();
    }

    private void reportDisagreement(Slice slice, ReasonForNewEpisode given, Optional<ReasonForNewEpisode> found) {
        findings.report(
                SsdRule.REASON_DISAGREES,
                slice.episode().row(),
                child,
                SsdTables.START_REASON + " is " + given.code() + ", but by the placements and legal statuses "
                        + found.map(reason -> "it is " + reason.code()).orElse("nothing changed that day"),
                SsdTables.START_REASON,
                SsdTables.EPISODE_START);
    }

    private Episode episode(int index) {
        Slice slice = slices.get(index);
        EpisodeBuilder episode = Episode.builder()
                .commenced(slice.range().start())
                .ceased(slice.range().endExclusive())
                .reasonForNewEpisode(reasons.get(index))
                .enteredCare(slice.episode().get(SsdTables.ENTERED_CARE))
                .categoryOfNeed(slice.episode().get(SsdTables.NEED))
                .legalStatus(slice.status())
                .reasonEpisodeCeased(ceasedReason(index));
        slice.placement().ifPresent(placement -> describe(episode, placement, slice));
        return episode.build();
    }

    private Optional<ReasonEpisodeCeased> ceasedReason(int index) {
        Slice slice = slices.get(index);
        if (slice.range().isOpen()) {
            return Optional.empty();
        }
        if (!slice.endsEpisode()) {
            return Optional.of(ReasonEpisodeCeased.CARE_GOES_ON);
        }
        return slice.episode().get(SsdTables.CEASED_REASON).or(() -> goesOnAfter(index));
    }

    private Optional<ReasonEpisodeCeased> goesOnAfter(int index) {
        return index + 1 < slices.size()
                        && slices.get(index + 1).follows(slices.get(index))
                        && reasons.get(index + 1)
                                .filter(ReasonForNewEpisode::startsCare)
                                .isEmpty()
                ? Optional.of(ReasonEpisodeCeased.CARE_GOES_ON)
                : Optional.empty();
    }

    private static void describe(EpisodeBuilder episode, Spell placement, Slice slice) {
        episode.placementType(placement.get(SsdTables.PLACEMENT_TYPE))
                .placementProvider(placement.get(SsdTables.PROVIDER))
                .ofstedUrn(placement.get(SsdTables.URN))
                .placementPostcode(placement.get(SsdTables.POSTCODE))
                .placementMiles(placement.get(SsdTables.MILES).filter(miles -> miles.compareTo(MILES_UNKNOWN) < 0));
        if (!slice.range().isOpen()
                && slice.range().endExclusive().equals(placement.range().endExclusive())) {
            episode.reasonForPlacementChange(placement.get(SsdTables.CHANGE_REASON));
        }
    }
}
