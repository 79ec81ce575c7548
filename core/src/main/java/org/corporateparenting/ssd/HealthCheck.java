package org.corporateparenting.ssd;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.table.Column;

/** Tells health checks by the words of their type and status, for which the dataset has no codes. */
final class HealthCheck {

    private static final ImmutableSet<String> DENTAL =
            ImmutableSet.of("dental", "dentist", "dentists", "teeth", "tooth");
    private static final ImmutableSet<String> INITIAL = ImmutableSet.of("initial", "iha");
    private static final ImmutableSet<String> REVIEW = ImmutableSet.of("review", "rha");
    private static final ImmutableSet<String> OTHER =
            ImmutableSet.of("eye", "eyes", "hearing", "optical", "optician", "opticians", "optometrist", "vision");
    private static final ImmutableSet<String> MADE = ImmutableSet.of(
            "approved",
            "attended",
            "authorised",
            "closed",
            "complete",
            "completed",
            "done",
            "finalised",
            "held",
            "made",
            "y",
            "yes");
    private static final ImmutableSet<String> DECLINED =
            ImmutableSet.of("decline", "declined", "refusal", "refuse", "refused");
    private static final ImmutableSet<String> NOT = ImmutableSet.of("dna", "due", "in", "no", "non", "not", "to");

    private static final Splitter WORDS = Splitter.on(CharMatcher.inRange('a', 'z')
                    .or(CharMatcher.inRange('0', '9'))
                    .negate())
            .omitEmptyStrings();

    private HealthCheck() {}

    /** Adds a check; one that cannot be told leaves it open whether those of its kind are all there. */
    static void add(FactRow row, CaseFileBuilder file) {
        Optional<LocalDate> on = row.day(HealthTables.CHECK_DATE);
        if (on.isPresent()) {
            Set<String> type = words(row, HealthTables.CHECK_TYPE);
            if (hasAny(type, DENTAL)) {
                isDeclined(row, ActKind.DENTAL_CHECK)
                        .ifPresent(declined -> file.addDentalCheck(new DentalCheck(on.get(), declined)));
            } else if (hasAny(type, INITIAL) == hasAny(type, REVIEW)) {
                reportType(row, type);
            } else {
                HealthAssessmentKind kind =
                        hasAny(type, INITIAL) ? HealthAssessmentKind.INITIAL : HealthAssessmentKind.REVIEW;
                isDeclined(row, ActKind.HEALTH_ASSESSMENT)
                        .ifPresent(declined -> file.addHealthAssessment(assessment(kind, on.get(), declined)));
            }
        }
    }

    private static HealthAssessment assessment(HealthAssessmentKind kind, LocalDate on, boolean isDeclined) {
        return HealthAssessment.builder()
                .kind(kind)
                .on(on)
                .isDeclined(isDeclined)
                .build();
    }

    /** Whether the check was declined rather than made; empty, with a finding, where the words do not say. */
    private static Optional<Boolean> isDeclined(FactRow row, ActKind kind) {
        Set<String> status = words(row, HealthTables.CHECK_STATUS);
        boolean isNegated = hasAny(status, NOT);
        if (!isNegated && hasAny(status, DECLINED)) {
            return Optional.of(true);
        }
        if (status.isEmpty() || (!isNegated && hasAny(status, MADE))) {
            return Optional.of(false);
        }
        row.inDoubt().add(kind);
        reportUnknown(row, HealthTables.CHECK_STATUS);
        return Optional.empty();
    }

    /** Any words but those of another profession can mean an assessment. */
    private static void reportType(FactRow row, Set<String> type) {
        if (!hasAny(type, OTHER)) {
            row.inDoubt().add(ActKind.HEALTH_ASSESSMENT);
        }
        reportUnknown(row, HealthTables.CHECK_TYPE);
    }

    private static void reportUnknown(FactRow row, Column<String> column) {
        row.report(
                SsdRule.HEALTH_CHECK_UNKNOWN,
                column + " does not say in known words what it was or became; the row is left out",
                column);
    }

    private static Set<String> words(FactRow row, Column<String> column) {
        return row.get(column)
                .map(text -> ImmutableSet.copyOf(WORDS.split(Ascii.toLowerCase(text))))
                .orElse(ImmutableSet.of());
    }

    private static boolean hasAny(Set<String> words, Set<String> known) {
        return !Sets.intersection(words, known).isEmpty();
    }
}
