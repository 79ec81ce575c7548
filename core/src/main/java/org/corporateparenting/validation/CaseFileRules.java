package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * The one way in to the question: is this record coherent and lawful?
 *
 * <p>Each rule judges one case file: how long a status may last and at what age, where and for how long a child may live,
 * and what cannot have happened in the order in which it is recorded. Households are judged by {@link HouseholdRules}. Immutable and free of state: one instance serves any
 * number of case files and threads.
 */
public final class CaseFileRules {

    private static final ImmutableList<CaseFileRule> ALL = Stream.of(
                    LegalStatusRules.ALL,
                    StatusLengthRules.ALL,
                    RemandRules.ALL,
                    TemporaryPlacementRules.ALL,
                    SecureRules.ALL,
                    ShortBreakRules.ALL,
                    SettingCaseRules.ALL,
                    AdoptionCaseRules.ALL,
                    SequenceRules.ALL)
            .flatMap(ImmutableList::stream)
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<CatalogueEntry> CATALOGUE =
            ALL.stream().flatMap(rule -> rule.versions().stream()).sorted().collect(ImmutableList.toImmutableList());

    private final WorkingDayCalendar calendar;
    private final Interpretation interpretation;
    private final KnownSettings settings;

    private CaseFileRules(WorkingDayCalendar calendar, Interpretation interpretation, KnownSettings settings) {
        this.calendar = requireNonNull(calendar, "calendar");
        this.interpretation = requireNonNull(interpretation, "interpretation");
        this.settings = requireNonNull(settings, "settings");
    }

    /**
     * The rules with the calendar of England and Wales and the standard interpretation, and without a register of settings.
     *
     * @return the usual configuration
     */
    public static CaseFileRules standard() {
        return new CaseFileRules(WorkingDayCalendar.englandAndWales(), Interpretation.standard(), KnownSettings.none());
    }

    /**
     * The same rules with other bank holidays.
     *
     * @param calendar the working-day calendar to count with
     * @return the new configuration
     */
    public CaseFileRules with(WorkingDayCalendar calendar) {
        return new CaseFileRules(calendar, interpretation, settings);
    }

    /**
     * The same rules with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public CaseFileRules with(Interpretation interpretation) {
        return new CaseFileRules(calendar, interpretation, settings);
    }

    /**
     * The same rules with settings of which it is known when they were registered. Where that decides and the setting is not
     * among them, the rule is not determinable.
     *
     * @param settings the settings
     * @return the new configuration
     */
    public CaseFileRules withSettings(KnownSettings settings) {
        return new CaseFileRules(calendar, interpretation, settings);
    }

    /**
     * Judges one case file by every rule.
     *
     * @param caseFile the young person
     * @param asAt the day on which the question is asked; acts and endings after it do not exist yet
     * @return each rule with its answer
     */
    public CheckedCase check(CaseFile caseFile, LocalDate asAt) {
        CaseFacts facts = new CaseFacts(caseFile, asAt, calendar, interpretation, settings);
        ImmutableList.Builder<CheckedRule> checked = ImmutableList.builder();
        for (CaseFileRule rule : ALL) {
            checked.addAll(rule.check(facts));
        }
        return new CheckedCase(caseFile.id(), checked.build());
    }

    /**
     * What is judged: one entry per rule, part and version.
     *
     * @return the entries, by id, part and validity
     */
    public static ImmutableList<CatalogueEntry> catalogue() {
        return CATALOGUE;
    }
}
