package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.WorkingDayCalendar;

/** One case file as it stood on a day, with how days and ages are counted: all that a case-file rule may look at. */
final class CaseFacts {

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;
    private final KnownSettings settings;
    private final Optional<Age> age;

    CaseFacts(
            CaseFile caseFile,
            LocalDate asAt,
            WorkingDayCalendar calendar,
            Interpretation interpretation,
            KnownSettings settings) {
        this.caseFile = asItStood(caseFile, asAt);
        this.asAt = asAt;
        this.calendar = calendar;
        this.interpretation = interpretation;
        this.settings = settings;
        this.age = caseFile.born().map(born -> Age.of(born, interpretation.leapDay()));
    }

    private static CaseFile asItStood(CaseFile caseFile, LocalDate asAt) {
        boolean asItIs = caseFile.episodes().stream().allMatch(episode -> isOver(episode, asAt));
        return asItIs
                ? caseFile
                : caseFile.toBuilder()
                        .episodes(caseFile.episodes().stream()
                                .filter(episode -> !episode.commenced().isAfter(asAt))
                                .map(episode -> asItStood(episode, asAt))
                                .toList())
                        .build();
    }

    private static boolean isOver(Episode episode, LocalDate asAt) {
        return !episode.commenced().isAfter(asAt)
                && episode.ceased().filter(asAt::isBefore).isEmpty();
    }

    private static Episode asItStood(Episode episode, LocalDate asAt) {
        return isOver(episode, asAt)
                ? episode
                : episode.toBuilder()
                        .ceased(Optional.empty())
                        .reasonEpisodeCeased(Optional.empty())
                        .reasonForPlacementChange(Optional.empty())
                        .build();
    }

    /** The case file without what lay ahead: episodes that had not begun are gone, those that had not ended run on. */
    CaseFile caseFile() {
        return caseFile;
    }

    LocalDate asAt() {
        return asAt;
    }

    WorkingDayCalendar calendar() {
        return calendar;
    }

    Interpretation interpretation() {
        return interpretation;
    }

    /** The settings of which it is known when they were registered. */
    KnownSettings settings() {
        return settings;
    }

    /** The way to adoption as far as it had come. */
    AdoptionJourney adoption() {
        return AdoptionSoFar.on(asAt, caseFile.adoption());
    }

    /** The young person's age, or empty where the birth date is not known. */
    Optional<Age> age() {
        return age;
    }

    CareHistory history() {
        return caseFile.history();
    }

    /** The runs of days under one legal status, earliest first. */
    ImmutableList<LegalStatusPeriod> under(LegalStatus status) {
        return history().legalStatuses().stream()
                .filter(run -> run.status() == status)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether an act or fact of a day had come about by the day asked about. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(asAt);
    }

    /** The day a stretch of days ended, or the day asked about where it goes on. */
    LocalDate lastOrAsAt(DateRange range) {
        return range.asAt(asAt).endExclusive().orElse(asAt);
    }

    /** The nights of a stretch of days, so far: the day it ended does not count, nor does that asked about. */
    long daysSoFar(DateRange range) {
        return Math.max(0, ChronoUnit.DAYS.between(range.start(), lastOrAsAt(range)));
    }
}
