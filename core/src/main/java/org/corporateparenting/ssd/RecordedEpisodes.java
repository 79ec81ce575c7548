package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** One child's recorded episodes in order of time; one without an end that another follows ends where that starts. */
final class RecordedEpisodes {

    private final ChildRows rows;
    private final SsdFindings findings;
    private final ImmutableList<Spell> inOrder;

    RecordedEpisodes(ChildRows rows, SsdFindings findings) {
        this.rows = rows;
        this.findings = findings;
        inOrder = closeFollowed(ImmutableList.sortedCopyOf(RowOrder.ofSpells(SsdTables.EPISODES), rows.episodes()));
        checkEntries();
    }

    ImmutableList<Spell> inOrder() {
        return inOrder;
    }

    /** The days in care, each once. */
    ImmutableList<DateRange> days() {
        return DateRange.merged(inOrder.stream().map(Spell::range).toList());
    }

    private ImmutableList<Spell> closeFollowed(List<Spell> sorted) {
        ImmutableList.Builder<Spell> closed = ImmutableList.builder();
        for (int i = 0; i < sorted.size(); i++) {
            Spell episode = sorted.get(i);
            if (episode.range().isOpen() && i + 1 < sorted.size()) {
                closed.add(episode.endingOn(sorted.get(i + 1).range().start()));
                reportNotEnded(episode);
            } else {
                closed.add(episode);
                checkCeased(episode);
            }
        }
        return closed.build();
    }

    private void checkCeased(Spell episode) {
        if (episode.range().isOpen() && episode.get(SsdTables.CEASED_REASON).isPresent()) {
            findings.report(
                    SsdRule.CEASED_WITHOUT_DATE,
                    episode.row(),
                    rows.id(),
                    "the episode has a " + SsdTables.CEASED_REASON + " and no " + SsdTables.EPISODE_CEASED
                            + "; it is taken to run on",
                    SsdTables.CEASED_REASON,
                    SsdTables.EPISODE_CEASED);
        }
    }

    private void reportNotEnded(Spell episode) {
        findings.report(
                SsdRule.EPISODE_NOT_ENDED,
                episode.row(),
                rows.id(),
                "the episode has no " + SsdTables.EPISODE_CEASED
                        + " and another follows it; it is taken to end where that starts",
                SsdTables.EPISODE_CEASED);
    }

    /** No episode of an unbroken run can say that care was entered after the run began. */
    private void checkEntries() {
        LocalDate runStart = LocalDate.MAX;
        Optional<LocalDate> end = Optional.of(LocalDate.MIN);
        for (Spell episode : inOrder) {
            LocalDate start = episode.range().start();
            if (end.filter(start::isAfter).isPresent() || startsCare(episode)) {
                runStart = start;
                end = episode.range().endExclusive();
            } else {
                end = later(end, episode.range().endExclusive());
            }
            if (episode.get(SsdTables.ENTERED_CARE).filter(runStart::isBefore).isPresent()) {
                reportLateEntry(episode);
            }
        }
    }

    private void reportLateEntry(Spell episode) {
        findings.report(
                SsdRule.ENTERED_CARE_LATE,
                episode.row(),
                rows.id(),
                SsdTables.ENTERED_CARE + " is after the first day of care on record",
                SsdTables.ENTERED_CARE,
                SsdTables.EPISODE_START);
    }

    private static boolean startsCare(Spell episode) {
        return episode.get(SsdTables.START_REASON)
                .filter(ReasonForNewEpisode::startsCare)
                .isPresent();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(first -> b.map(second -> first.isAfter(second) ? first : second));
    }
}
