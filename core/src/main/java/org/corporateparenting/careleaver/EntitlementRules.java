package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.corporateparenting.careleaver.EntitlementRule.Version;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.careleaver.BursaryKind;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.DateRange;

/** Works out what one young person may claim in each standing. */
final class EntitlementRules {

    private static final Comparator<Entitlement> ORDER =
            Comparator.comparing(Entitlement::id).thenComparing(Entitlement::period);

    private final CaseFile caseFile;
    private final LocalDate asAt;
    private final World recorded;
    private final Commencements commencements;

    EntitlementRules(Worlds worlds, Commencements commencements) {
        this.caseFile = worlds.caseFile();
        this.asAt = worlds.asAt();
        this.recorded = worlds.recorded();
        this.commencements = commencements;
    }

    static ImmutableList<CatalogueEntry> catalogue() {
        return EntitlementTable.ALL.stream()
                .filter(EntitlementRule::isCatalogued)
                .flatMap(rule -> rule.entries().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The entitlements that a standing carries on at least one of its days. */
    ImmutableList<Entitlement> of(Standing standing) {
        ImmutableList.Builder<Entitlement> all = ImmutableList.builder();
        for (EntitlementRule rule : EntitlementTable.ALL) {
            if (rule.routes().contains(standing.answer().route())) {
                for (Version version : rule.versions()) {
                    claimable(rule, version, standing).ifPresent(all::add);
                }
            }
        }
        return ImmutableList.sortedCopyOf(ORDER, all.build());
    }

    private Optional<Entitlement> claimable(EntitlementRule rule, Version version, Standing standing) {
        DateRange inForce = version.validity().isEmpty()
                ? commencements.inForce(rule.id()).orElse(version.validity())
                : version.validity();
        return standing.period()
                .intersection(inForce)
                .flatMap(range -> range.intersection(days(rule.ages())))
                .flatMap(range -> untilEnded(rule, range))
                .map(range -> Entitlement.builder()
                        .id(rule.id())
                        .title(rule.title())
                        .period(range)
                        .pounds(version.pounds())
                        .condition(rule.condition())
                        .force(rule.force())
                        .addCitation(version.citation())
                        .build());
    }

    private DateRange days(EntitlementRule.Span span) {
        Ages ages = recorded.ages();
        return switch (span) {
            case WHOLE -> DateRange.of(ages.sixteen(), ages.twentyFive());
            case CORE -> DateRange.of(ages.sixteen(), coreEnd());
            case TO_TWENTY_ONE -> DateRange.of(ages.sixteen(), ages.twentyOne());
            case FROM_TWENTY_ONE -> DateRange.of(ages.twentyOne(), ages.twentyFive());
        };
    }

    /**
     * 21, or the end of a programme of education that was begun before and runs over the birthday. A programme may run on
     * after 25; no standing does.
     */
    private LocalDate coreEnd() {
        Ages ages = recorded.ages();
        return recorded.programmes().stream()
                .map(EducationProgramme::range)
                .filter(range -> range.start().isBefore(ages.twentyOne()) && range.contains(ages.twentyOne()))
                .map(range -> range.endExclusive().orElse(ages.twentyFive()))
                .max(Comparator.naturalOrder())
                .orElse(ages.twentyOne());
    }

    /** A bursary is paid once; staying put is for those who were fostered to the end and asks for an arrangement. */
    private Optional<DateRange> untilEnded(EntitlementRule rule, DateRange range) {
        return switch (rule.id().text()) {
            case "CL-16" -> untilPaid(BursaryKind.HIGHER_EDUCATION, range);
            case "CL-17" -> untilPaid(BursaryKind.APPRENTICESHIP, range);
            case "CL-20" ->
                recorded.care().wasFosteredUntil(recorded.ages().eighteen()) ? Optional.of(range) : Optional.empty();
            default -> Optional.of(range);
        };
    }

    private Optional<DateRange> untilPaid(BursaryKind kind, DateRange range) {
        return caseFile.bursaryPayments().stream()
                .filter(payment -> payment.kind() == kind && !payment.paid().isAfter(asAt))
                .map(payment -> payment.paid().plusDays(1))
                .min(Comparator.naturalOrder())
                .map(end -> range.intersection(DateRange.of(LocalDate.MIN, end)))
                .orElse(Optional.of(range));
    }
}
