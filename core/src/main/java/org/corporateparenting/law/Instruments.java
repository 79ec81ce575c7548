package org.corporateparenting.law;

/** The instruments that the rules of this library rest on. */
public final class Instruments {

    /** Children Act 1989. */
    public static final Instrument CHILDREN_ACT_1989 = act("Children Act 1989", "c. 41");

    /** Children and Social Work Act 2017. */
    public static final Instrument CHILDREN_AND_SOCIAL_WORK_ACT_2017 =
            act("Children and Social Work Act 2017", "c. 16");

    /** Children's Wellbeing and Schools Act 2026. */
    public static final Instrument CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026 =
            act("Children's Wellbeing and Schools Act 2026", "c. 21");

    /** Adoption and Children Act 2002. */
    public static final Instrument ADOPTION_AND_CHILDREN_ACT_2002 = act("Adoption and Children Act 2002", "c. 38");

    /** Banking and Financial Dealings Act 1971, which fixes bank holidays. */
    public static final Instrument BANKING_AND_FINANCIAL_DEALINGS_ACT_1971 =
            act("Banking and Financial Dealings Act 1971", "c. 80");

    /** Family Law Reform Act 1969, which fixes when an age is attained. */
    public static final Instrument FAMILY_LAW_REFORM_ACT_1969 = act("Family Law Reform Act 1969", "c. 46");

    /** Interpretation Act 1978, which says what a month is. */
    public static final Instrument INTERPRETATION_ACT_1978 = act("Interpretation Act 1978", "c. 30");

    /** Legal Aid, Sentencing and Punishment of Offenders Act 2012: remands of children, from 3 December 2012. */
    public static final Instrument LEGAL_AID_ACT_2012 =
            act("Legal Aid, Sentencing and Punishment of Offenders Act 2012", "c. 10");

    /** Care Planning, Placement and Case Review (England) Regulations 2010, in force from 1 April 2011. */
    public static final Instrument CARE_PLANNING_REGULATIONS_2010 =
            regulations("Care Planning, Placement and Case Review (England) Regulations 2010", "SI 2010/959");

    /** Children (Secure Accommodation) Regulations 1991, in force from 14 October 1991. */
    public static final Instrument SECURE_ACCOMMODATION_REGULATIONS_1991 =
            regulations("Children (Secure Accommodation) Regulations 1991", "SI 1991/1505");
    /** Fostering Services (England) Regulations 2011, in force from 1 April 2011. */
    public static final Instrument FOSTERING_SERVICES_REGULATIONS_2011 =
            regulations("Fostering Services (England) Regulations 2011", "SI 2011/581");

    /** Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021, in force from 9 September 2021. */
    public static final Instrument CARE_PLANNING_AMENDMENT_REGULATIONS_2021 = regulations(
            "Care Planning, Placement and Case Review (England) (Amendment) Regulations 2021", "SI 2021/161");

    /** Supported Accommodation (England) Regulations 2023: applications from 28 April, in force whole from 28 October. */
    public static final Instrument SUPPORTED_ACCOMMODATION_REGULATIONS_2023 =
            regulations("Supported Accommodation (England) Regulations 2023", "SI 2023/416");

    /** Adoption Agencies Regulations 2005, in force from 30 December 2005. */
    public static final Instrument ADOPTION_AGENCIES_REGULATIONS_2005 =
            regulations("Adoption Agencies Regulations 2005", "SI 2005/389");

    /** Adoption Agencies (Panel and Consequential Amendments) Regulations 2012, in force from 1 September 2012. */
    public static final Instrument ADOPTION_PANEL_AMENDMENT_REGULATIONS_2012 =
            regulations("Adoption Agencies (Panel and Consequential Amendments) Regulations 2012", "SI 2012/1410");

    /** Adoption Agencies (Miscellaneous Amendments) Regulations 2013: approval in two stages from 1 July 2013. */
    public static final Instrument ADOPTION_AGENCIES_AMENDMENT_REGULATIONS_2013 =
            regulations("Adoption Agencies (Miscellaneous Amendments) Regulations 2013", "SI 2013/985");

    /** Adoption and Children (Coronavirus) (Amendment) Regulations 2020: the easements of 24 April to 25 September 2020. */
    public static final Instrument CORONAVIRUS_AMENDMENT_REGULATIONS_2020 =
            regulations("Adoption and Children (Coronavirus) (Amendment) Regulations 2020", "SI 2020/445");

    /** Adoption and Children (Coronavirus) (Amendment) (No.2) Regulations 2020: what was kept until 30 September 2021. */
    public static final Instrument CORONAVIRUS_AMENDMENT_NO_2_REGULATIONS_2020 =
            regulations("Adoption and Children (Coronavirus) (Amendment) (No.2) Regulations 2020", "SI 2020/909");

    /** Care Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015, in force from 1 April 2015. */
    public static final Instrument CARE_PLANNING_AND_FOSTERING_AMENDMENT_REGULATIONS_2015 = regulations(
            "Care Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015", "SI 2015/495");

    /** Care Leavers (England) Regulations 2010, in force from 1 April 2011. */
    public static final Instrument CARE_LEAVERS_REGULATIONS_2010 =
            regulations("Care Leavers (England) Regulations 2010", "SI 2010/2571");

    /** Children Act 1989 (Higher Education Bursary) (England) Regulations 2009. */
    public static final Instrument HIGHER_EDUCATION_BURSARY_REGULATIONS_2009 =
            regulations("Children Act 1989 (Higher Education Bursary) (England) Regulations 2009", "SI 2009/2274");

    /** Visits to Former Looked After Children in Detention (England) Regulations 2010. */
    public static final Instrument DETENTION_VISITS_REGULATIONS_2010 = regulations(
            "Visits to Former Looked After Children in Detention (England) Regulations 2010", "SI 2010/2797");

    /** Children Act 1989 Representations Procedure (England) Regulations 2006, in force from 1 September 2006. */
    public static final Instrument COMPLAINTS_REGULATIONS_2006 =
            regulations("Children Act 1989 Representations Procedure (England) Regulations 2006", "SI 2006/1738");

    /** Children (Private Arrangements for Fostering) Regulations 2005, in force from 1 July 2005. */
    public static final Instrument PRIVATE_FOSTERING_REGULATIONS_2005 =
            regulations("Children (Private Arrangements for Fostering) Regulations 2005", "SI 2005/1533");

    /** Rules of the courts' making on how time is counted. */
    public static final Instrument COMMON_LAW =
            new Instrument("Common law on the computation of time", "", InstrumentKind.CASE_LAW);

    /** Independent reviewing officers' handbook, 2010. */
    public static final Instrument IRO_HANDBOOK_2010 = new Instrument(
            "IRO Handbook: statutory guidance for independent reviewing officers and local authorities 2010",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review. */
    public static final Instrument CARE_PLANNING_GUIDANCE = new Instrument(
            "Children Act 1989 guidance and regulations volume 2: care planning, placement and case review 2015",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Promoting the health and well-being of looked-after children, 2015. */
    public static final Instrument HEALTH_GUIDANCE_2015 = new Instrument(
            "Promoting the health and well-being of looked-after children: statutory guidance 2015",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Promoting the education of looked-after children, 2018. */
    public static final Instrument EDUCATION_GUIDANCE_2018 = new Instrument(
            "Promoting the education of looked-after children: statutory guidance for local authorities 2018",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Adoption: national minimum standards, 2011, revised 2014. */
    public static final Instrument ADOPTION_MINIMUM_STANDARDS =
            new Instrument("Adoption: national minimum standards 2014", "", InstrumentKind.STATUTORY_GUIDANCE);

    /** Statutory guidance on adoption, first issued under the Act of 2002 and revised since. */
    public static final Instrument ADOPTION_GUIDANCE = new Instrument(
            "Adoption and Children Act 2002: statutory guidance on adoption", "", InstrumentKind.STATUTORY_GUIDANCE);

    /** The department's adoption scorecards and how they were worked out. */
    public static final Instrument ADOPTION_SCORECARDS =
            new Instrument("Adoption scorecards: methodology and guidance", "", InstrumentKind.COLLECTION_GUIDE);
    /** Children who run away or go missing from home or care, January 2014. */
    public static final Instrument MISSING_GUIDANCE_2014 = new Instrument(
            "Statutory guidance on children who run away or go missing from home or care 2014",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Kinship care, October 2024. */
    public static final Instrument KINSHIP_GUIDANCE_2024 = new Instrument(
            "Kinship care: statutory guidance for local authorities 2024", "", InstrumentKind.STATUTORY_GUIDANCE);
    /** Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood for care leavers. */
    public static final Instrument LEAVING_CARE_GUIDANCE = new Instrument(
            "Children Act 1989 guidance and regulations volume 3: planning transition to adulthood for care leavers",
            "",
            InstrumentKind.STATUTORY_GUIDANCE);

    /** Apprenticeships care leavers' bursary, a scheme of the Department for Education. */
    public static final Instrument APPRENTICESHIP_BURSARY_SCHEME = new Instrument(
            "Apprenticeships care leavers' bursary: guidance of the Department for Education",
            "",
            InstrumentKind.SCHEME);

    /** The guide to the children looked-after return. */
    public static final Instrument SSDA903_GUIDE = new Instrument(
            "Children looked-after by local authorities in England: guide to the SSDA903 collection",
            "",
            InstrumentKind.COLLECTION_GUIDE);

    /** The department's document of the rules by which it checks the children looked-after return. */
    public static final Instrument SSDA903_VALIDATION = new Instrument(
            "Children looked-after by local authorities in England: validation checks of the SSDA903 collection",
            "",
            InstrumentKind.COLLECTION_GUIDE);

    /** The department's statistics on children looked after and how they are worked out. */
    public static final Instrument LOOKED_AFTER_STATISTICS = new Instrument(
            "Children looked after in England including adoptions: tables and methodology",
            "",
            InstrumentKind.COLLECTION_GUIDE);

    /** The department's tool that compares local authorities, and its notes on each figure. */
    public static final Instrument LOCAL_AUTHORITY_INTERACTIVE_TOOL = new Instrument(
            "Local authority interactive tool (LAIT): notes on the figures", "", InstrumentKind.COLLECTION_GUIDE);

    private Instruments() {}

    private static Instrument act(String title, String chapter) {
        return new Instrument(title, chapter, InstrumentKind.ACT);
    }

    private static Instrument regulations(String title, String number) {
        return new Instrument(title, number, InstrumentKind.REGULATIONS);
    }
}
