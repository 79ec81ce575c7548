package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.INTERPRETATION;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.SUPPORTED_ACCOMMODATION_REGULATIONS_2023;
import static org.corporateparenting.rule.RuleKind.CASE_FILE;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.RuleKind.POLICY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;
import org.corporateparenting.time.DateRange;

/** The rules on where children may live and how many may be fostered. */
final class SufficiencyDefinitions {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);
    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);
    private static final LocalDate CLOSED_LIST_FROM = LocalDate.of(2021, 9, 9);
    private static final LocalDate REGISTRATION_FROM = SupportedAccommodationProvider.MANDATORY;

    static final CatalogueEntry CLOSED_LIST = Entries.entry(
            "PLC-09",
            "Under 16 in other arrangements: closed list",
            CASE_FILE,
            STATUTE,
            CARE_PLANNING_REGULATIONS_2010.at("regs 27A, 27B"),
            CLOSED_LIST_FROM,
            VERIFIED);

    static final CatalogueEntry SIXTEEN_OR_SEVENTEEN = Entries.entry(
            "PLC-10",
            "Aged 16 or 17 in other arrangements: registered supported accommodation",
            CASE_FILE,
            STATUTE,
            CARE_PLANNING_REGULATIONS_2010.at("reg 27C"),
            REGISTRATION_FROM,
            VERIFIED);

    static final CatalogueEntry PROVIDER = ofHome(Entries.entry(
            "SAC-01",
            "Registration of providers of supported accommodation",
            LIMIT,
            STATUTE,
            SUPPORTED_ACCOMMODATION_REGULATIONS_2023.at("reg 44"),
            REGISTRATION_FROM,
            VERIFIED_SECONDARY));

    static final CatalogueEntry RESIDENT = Entries.entry(
            "SAC-02",
            "Who may live in supported accommodation",
            CASE_FILE,
            STATUTE,
            CARE_PLANNING_REGULATIONS_2010.at("reg 27C"),
            REGISTRATION_FROM,
            VERIFIED);

    /** Both versions of PLC-09. */
    static final ImmutableList<CatalogueEntry> UNDER_SIXTEEN =
            ImmutableList.of(before(CLOSED_LIST, "Under 16 in other arrangements: any suitable setting"), CLOSED_LIST);

    /** Both versions of PLC-10. */
    static final ImmutableList<CatalogueEntry> AT_SIXTEEN_OR_SEVENTEEN = ImmutableList.of(
            before(SIXTEEN_OR_SEVENTEEN, "Aged 16 or 17 in other arrangements: any suitable setting"),
            SIXTEEN_OR_SEVENTEEN);

    static final CatalogueEntry FOSTERING_LIMIT = ofHome(Entries.entry(
            "FOS-01",
            "Usual fostering limit",
            LIMIT,
            STATUTE,
            CHILDREN_ACT_1989.at("s.63(12), Sch 7 paras 2-4"),
            CHILDREN_ACT,
            VERIFIED));

    static final CatalogueEntry BEYOND_THE_LIMIT = ofHome(Entries.entry(
            "FOS-02",
            "Effect of exceeding the fostering limit",
            LIMIT,
            STATUTE,
            CHILDREN_ACT_1989.at("Sch 7 para 5"),
            CHILDREN_ACT,
            VERIFIED_SECONDARY));

    /** What no rule on case files lists: whose children are counted, and the limit itself. */
    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            FOSTERING_LIMIT,
            BEYOND_THE_LIMIT,
            ofHome(Entries.entry(
                    "FOS-05",
                    "Whose children the fostering limit counts",
                    POLICY,
                    STATUTE,
                    CHILDREN_ACT_1989.at("Sch 7 para 1"),
                    CHILDREN_ACT,
                    INTERPRETATION)));

    private SufficiencyDefinitions() {}

    /** Regulation 27 as it stood until a prohibition came into force. */
    private static CatalogueEntry before(CatalogueEntry prohibition, String title) {
        return CatalogueEntry.builder()
                .from(prohibition)
                .title(title)
                .citations(ImmutableList.of(CARE_PLANNING_REGULATIONS_2010.at("reg 27")))
                .validity(DateRange.of(CARE_PLANNING, prohibition.validity().start()))
                .build();
    }

    private static CatalogueEntry ofHome(CatalogueEntry entry) {
        return CatalogueEntry.builder().from(entry).subject(Subject.HOME).build();
    }
}
