package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;
import static org.corporateparenting.sufficiency.SupportedAccommodationProvider.MANDATORY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.FindingBuilder;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.sufficiency.RegulationStatus;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;
import org.corporateparenting.time.Age;

/**
 * Whether a child may live where they live: rules PLC-09, PLC-10, SAC-01 and SAC-02.
 *
 * <p>A placement is judged by the law of the day on which it began, and by the child's age on the day asked about: neither
 * prohibition reaches a placement that was made before it. Immutable: one instance serves any number of case files and threads.
 */
public final class SettingRules {

    /** No child under 16 may be placed in other arrangements than those of a closed list (regulation 27A). */
    private static final LocalDate CLOSED_LIST = LocalDate.of(2021, 9, 9);

    private static final String NOT_IN_SUPPORTED_ACCOMMODATION =
            "the child is in no supported accommodation that has to be registered";

    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;

    /** Open to children of any age (regulation 27A). */
    private static final Set<SettingKind> UNDER_SIXTEEN = Sets.immutableEnumSet(
            SettingKind.CARE_HOME,
            SettingKind.HOSPITAL,
            SettingKind.RESIDENTIAL_FAMILY_CENTRE,
            SettingKind.RESIDENTIAL_SCHOOL,
            SettingKind.HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN);

    /** Open to those of 16 and 17 beside registered supported accommodation (regulation 27C(2)). */
    private static final Set<SettingKind> EXCEPTED = Sets.immutableEnumSet(Sets.union(
            UNDER_SIXTEEN,
            Sets.immutableEnumSet(SettingKind.FURTHER_EDUCATION, SettingKind.SIXTEEN_TO_NINETEEN_ACADEMY)));

    private final Interpretation interpretation;

    private SettingRules(Interpretation interpretation) {
        this.interpretation = requireNonNull(interpretation, "interpretation");
    }

    /**
     * The rules under the standard interpretation.
     *
     * @return the usual configuration
     */
    public static SettingRules standard() {
        return new SettingRules(Interpretation.standard());
    }

    /**
     * The rules with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public SettingRules with(Interpretation interpretation) {
        return new SettingRules(interpretation);
    }

    /**
     * PLC-09: whether a child under 16 lives in a setting of the closed list. What the High Court authorised is reported too,
     * with severity QUERY: it is lawful by the court's order, and not permitted by the regulation.
     *
     * @param caseFile the child
     * @param day the day
     * @return the answer
     */
    public RuleOutcome underSixteen(CaseFile caseFile, LocalDate day) {
        return judge(caseFile, day, CLOSED_LIST, Ages.UNDER_SIXTEEN, placed -> {
            boolean permitted =
                    placed.kind().filter(UNDER_SIXTEEN::contains).isPresent() || isChildrensHome(placed.kind());
            return permitted
                    ? new RuleOutcome.Satisfied()
                    : breach(
                            SufficiencyDefinitions.CLOSED_LIST,
                            caseFile,
                            placed,
                            day,
                            "a child under 16 lives in a setting in which regulation 27A allows none to be placed");
        });
    }

    /**
     * PLC-10: whether a young person of 16 or 17 lives in supported accommodation whose provider was registered, or let go on
     * without, on the day of the placement, or in excepted accommodation.
     *
     * @param caseFile the young person
     * @param settings the settings of which it is known when they were registered
     * @param day the day
     * @return the answer
     */
    public RuleOutcome sixteenOrSeventeen(CaseFile caseFile, KnownSettings settings, LocalDate day) {
        return judge(caseFile, day, MANDATORY, Ages.SIXTEEN_OR_SEVENTEEN, placed -> {
            SettingKind kind = placed.kind().orElseThrow();
            if (EXCEPTED.contains(kind) || isChildrensHome(placed.kind())) {
                return new RuleOutcome.Satisfied();
            }
            return supported(caseFile, settings, placed, day);
        });
    }

    /**
     * SAC-02: whether who lives in supported accommodation is 16 or 17. In the return, a younger child there is in an "other"
     * placement.
     *
     * @param caseFile the young person
     * @param day the day
     * @return the answer
     */
    public RuleOutcome resident(CaseFile caseFile, LocalDate day) {
        Optional<PlacedIn> placed = inSupportedAccommodation(caseFile, day);
        if (placed.isEmpty()) {
            return new RuleOutcome.NotApplicable(NOT_IN_SUPPORTED_ACCOMMODATION);
        }
        Optional<Integer> age = age(caseFile, day);
        if (age.isEmpty()) {
            return unknown("whether the child is 16 or 17 on " + day);
        }
        return age.get() >= SIXTEEN
                ? new RuleOutcome.Satisfied()
                : breach(
                        SufficiencyDefinitions.RESIDENT,
                        caseFile,
                        placed.get(),
                        day,
                        "a child under 16 lives in supported accommodation, which is for those of 16 and 17");
    }

    /**
     * SAC-01: whether a provider of supported accommodation is registered, or let go on until their application is decided.
     *
     * @param provider the provider
     * @param day the day
     * @return the answer
     */
    public RuleOutcome provider(SupportedAccommodationProvider provider, LocalDate day) {
        if (day.isBefore(MANDATORY)) {
            return new RuleOutcome.NotApplicable("no provider had to be registered before " + MANDATORY);
        }
        if (provider.closed().filter(end -> !end.isAfter(day)).isPresent()) {
            return new RuleOutcome.NotApplicable("the provider ceased to provide by " + day);
        }
        if (provider.mayProvideOn(day)) {
            return new RuleOutcome.Satisfied();
        }
        return new RuleOutcome.Breached(ImmutableList.of(finding(SufficiencyDefinitions.PROVIDER)
                .severity(Severity.ERROR)
                .location(Location.ofTable("cp_supported_accommodation", "urn"))
                .message("provider " + provider.urn() + " is not registered on " + day
                        + " and has no complete application, accepted before " + MANDATORY + ", still to be decided")
                .build()));
    }

    /**
     * SAC-01 about one young person: whether the provider of the supported accommodation in which they live is registered, or
     * let go on without. No code stands in for the register.
     *
     * @param caseFile the young person
     * @param settings the settings of which it is known when they were registered
     * @param day the day
     * @return the answer; not determinable where the provider is not in the register
     */
    public RuleOutcome providerOf(CaseFile caseFile, KnownSettings settings, LocalDate day) {
        Optional<PlacedIn> placed = inSupportedAccommodation(caseFile, day);
        if (placed.isEmpty()) {
            return new RuleOutcome.NotApplicable(NOT_IN_SUPPORTED_ACCOMMODATION);
        }
        return placed.get()
                .urn()
                .flatMap(settings::provider)
                .map(known -> provider(known, day))
                .orElseGet(() -> unknown(registerEntry(placed.get())));
    }

    private static Optional<PlacedIn> inSupportedAccommodation(CaseFile caseFile, LocalDate day) {
        return day.isBefore(MANDATORY)
                ? Optional.empty()
                : PlacedIn.on(day, caseFile)
                        .filter(placed -> placed.kind()
                                .filter(SettingKind.SUPPORTED_ACCOMMODATION::equals)
                                .isPresent());
    }

    private static String registerEntry(PlacedIn placed) {
        return "the entry, in the register of supported accommodation, of the provider of the placement of "
                + placed.start();
    }

    private RuleOutcome judge(
            CaseFile caseFile, LocalDate day, LocalDate inForce, Ages ages, Function<PlacedIn, RuleOutcome> rule) {
        Optional<Integer> age = age(caseFile, day);
        if (age.filter(years -> !ages.hold(years)).isPresent()) {
            return new RuleOutcome.NotApplicable("the child is not " + ages.text + " on " + day);
        }
        Optional<PlacedIn> found = PlacedIn.on(day, caseFile);
        if (found.isEmpty()) {
            return caseFile.history().periodOn(day).isPresent()
                    ? unknown("where the child lives on " + day)
                    : new RuleOutcome.NotApplicable("the child is not looked after on " + day);
        }
        PlacedIn placed = found.get();
        if (placed.start().isBefore(inForce)) {
            return new RuleOutcome.NotApplicable("the placement was made before " + inForce);
        }
        return placed.isNoOtherArrangement()
                ? new RuleOutcome.NotApplicable("the placement is not made under section 22C(6)(d)")
                : settled(placed, age, day, ages, rule);
    }

    /** The answer, if it does not turn on the kind of setting, the child's age or the first day, of which one may not be known. */
    private static RuleOutcome settled(
            PlacedIn placed, Optional<Integer> age, LocalDate day, Ages ages, Function<PlacedIn, RuleOutcome> rule) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (age.isEmpty()) {
            missing.add("whether the child is " + ages.text + " on " + day);
        }
        if (placed.kind().isEmpty()) {
            missing.add("in what kind of setting (" + placed.code() + ") the child was placed on " + placed.start());
        }
        if (!placed.startKnown()) {
            missing.add("the day on which the placement of " + placed.start() + " began");
        }
        if (placed.kind().isEmpty()) {
            return new RuleOutcome.NotDeterminable(missing.build());
        }
        RuleOutcome outcome = rule.apply(placed);
        if (outcome instanceof RuleOutcome.NotDeterminable open) {
            missing.addAll(open.missing());
        }
        ImmutableList<String> facts = missing.build();
        return facts.isEmpty() || outcome instanceof RuleOutcome.Satisfied
                ? outcome
                : new RuleOutcome.NotDeterminable(facts);
    }

    private static boolean isChildrensHome(Optional<SettingKind> kind) {
        return kind.equals(Optional.of(SettingKind.CHILDRENS_HOME));
    }

    private RuleOutcome supported(CaseFile caseFile, KnownSettings settings, PlacedIn placed, LocalDate day) {
        Optional<SupportedAccommodationProvider> provider = placed.urn().flatMap(settings::provider);
        boolean mayBe = provider.isPresent() || placed.isRegisteredByCode();
        if (!mayBe && placed.kind().equals(Optional.of(SettingKind.SUPPORTED_ACCOMMODATION))) {
            return unknown(registerEntry(placed));
        }
        boolean lawful =
                provider.map(known -> known.mayProvideOn(placed.start())).orElse(placed.isRegisteredByCode());
        return lawful
                ? new RuleOutcome.Satisfied()
                : breach(
                        SufficiencyDefinitions.SIXTEEN_OR_SEVENTEEN,
                        caseFile,
                        placed,
                        day,
                        "a young person of 16 or 17 was placed on " + placed.start() + " in a setting that was "
                                + RegulationStatus.UNREGISTERED + " and is no excepted accommodation");
    }

    private static RuleOutcome breach(
            CatalogueEntry rule, CaseFile caseFile, PlacedIn placed, LocalDate day, String message) {
        boolean authorised = placed.isAuthorisedByCourt();
        return new RuleOutcome.Breached(ImmutableList.of(finding(rule)
                .severity(authorised ? Severity.QUERY : Severity.ERROR)
                .location(new Location(
                        Optional.of(caseFile.id().text()),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableList.of("placementType", "commenced")))
                .message(message + ", code " + placed.code() + " on " + day
                        + (authorised ? "; the High Court authorised it, which the regulation does not" : ""))
                .build()));
    }

    private static FindingBuilder finding(CatalogueEntry rule) {
        return Finding.builder().rule(rule.id()).addAllCitations(rule.citations());
    }

    private static RuleOutcome unknown(String fact) {
        return new RuleOutcome.NotDeterminable(ImmutableList.of(fact));
    }

    private Optional<Integer> age(CaseFile caseFile, LocalDate day) {
        return caseFile.born()
                .map(born -> Age.of(born, interpretation.leapDay()).yearsOn(day));
    }

    /** Whom a rule is about. */
    private enum Ages {
        UNDER_SIXTEEN("under 16"),
        SIXTEEN_OR_SEVENTEEN("16 or 17");

        private final String text;

        Ages(String text) {
            this.text = text;
        }

        boolean hold(int years) {
            return this == UNDER_SIXTEEN ? years < SIXTEEN : years >= SIXTEEN && years < EIGHTEEN;
        }
    }
}
