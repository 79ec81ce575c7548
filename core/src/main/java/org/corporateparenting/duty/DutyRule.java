package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** One duty, or one part of one, with its limit and the catalogue entry of each version. */
final class DutyRule {

    private final DatedParameter<StatutoryPeriod> limit;
    private final ImmutableList<CatalogueEntry> entries;
    private final ImmutableList<Version> versions;

    private DutyRule(
            String id, Optional<String> part, RuleKind kind, Force force, DatedParameter<StatutoryPeriod> limit) {
        this(
                limit,
                limit.versions().stream()
                        .map(version -> entry(RuleId.of(id), part, limit.name(), kind, force, version))
                        .collect(ImmutableList.toImmutableList()));
    }

    private DutyRule(DatedParameter<StatutoryPeriod> limit, ImmutableList<CatalogueEntry> entries) {
        this.limit = limit;
        this.entries = entries;
        this.versions = Streams.zip(entries.stream(), limit.versions().stream(), Version::of)
                .collect(ImmutableList.toImmutableList());
    }

    static DutyRule of(String id, Force force, DatedParameter<StatutoryPeriod> limit) {
        return new DutyRule(id, Optional.empty(), RuleKind.DUTY, force, limit);
    }

    static DutyRule of(String id, String part, Force force, DatedParameter<StatutoryPeriod> limit) {
        return new DutyRule(id, Optional.of(part), RuleKind.DUTY, force, limit);
    }

    /** A state of affairs that may not last longer than the limit: it is met by its end. */
    static DutyRule limit(String id, Force force, DatedParameter<StatutoryPeriod> limit) {
        return new DutyRule(id, Optional.empty(), RuleKind.LIMIT, force, limit);
    }

    /** One part of such a limit. */
    static DutyRule limit(String id, String part, Force force, DatedParameter<StatutoryPeriod> limit) {
        return new DutyRule(id, Optional.of(part), RuleKind.LIMIT, force, limit);
    }

    /** The same rule, which concerns a fostering household and not a child. */
    DutyRule ofHome() {
        return new DutyRule(
                limit,
                entries.stream()
                        .map(entry -> CatalogueEntry.builder()
                                .from(entry)
                                .subject(Subject.HOME)
                                .build())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** One entry per version, earliest first. */
    ImmutableList<CatalogueEntry> entries() {
        return entries;
    }

    /** The version in force on the day of the trigger, or empty where there was none. */
    Optional<CatalogueEntry> entryOn(LocalDate trigger) {
        return versionOn(trigger).entry();
    }

    /** The limit in force on the day of the trigger, or empty where there was none. */
    Optional<StatutoryPeriod> limitOn(LocalDate trigger) {
        return versionOn(trigger).limit();
    }

    private Version versionOn(LocalDate trigger) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).validity().contains(trigger)) {
                return versions.get(i);
            }
        }
        return Version.NONE;
    }

    /** What was in force on some days, kept ready because every duty asks for it. */
    private record Version(DateRange validity, Optional<CatalogueEntry> entry, Optional<StatutoryPeriod> limit) {

        static final Version NONE =
                new Version(DateRange.of(LocalDate.MIN, LocalDate.MIN), Optional.empty(), Optional.empty());

        static Version of(CatalogueEntry entry, DatedValue<StatutoryPeriod> value) {
            return new Version(entry.validity(), Optional.of(entry), Optional.of(value.value()));
        }
    }

    private static CatalogueEntry entry(
            RuleId id,
            Optional<String> part,
            String title,
            RuleKind kind,
            Force force,
            DatedValue<StatutoryPeriod> version) {
        return CatalogueEntry.builder()
                .id(id)
                .part(part)
                .title(title)
                .kind(kind)
                .force(force)
                .addCitation(version.citation())
                .validity(version.validity())
                .confidence(version.confidence())
                .build();
    }
}
