package org.corporateparenting.sufficiency.home;

/** What is done to keep a child safe in a setting that is not registered (S001:1167). */
public enum UnregisteredSafeguard {
    /** Senior officers watch over it. */
    SENIOR_OVERSIGHT,
    /** Risks are assessed and support is planned. */
    RISK_AND_SUPPORT_PLAN,
    /** Those concerned were consulted. */
    CONSULTATION,
    /** Legal advice was taken. */
    LEGAL_ADVICE,
    /** The provider was asked to register. */
    PROVIDER_ASKED,
    /** The inspectorate was told. */
    REGULATOR_TOLD,
    /** It is reported on regularly. */
    REGULAR_REPORT
}
