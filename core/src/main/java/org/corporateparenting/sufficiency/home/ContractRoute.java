package org.corporateparenting.sufficiency.home;

/** By which route a place or a service is bought. */
public enum ContractRoute {
    /** A number of places is bought beforehand, for sole use. */
    BLOCK,
    /** From a list of providers who agreed to terms. */
    FRAMEWORK,
    /** One place at a time, from whoever has it. */
    SPOT,
    /** By the family, with money given for it. */
    PERSONAL_BUDGET,
    /** By a grant to the provider. */
    GRANT
}
