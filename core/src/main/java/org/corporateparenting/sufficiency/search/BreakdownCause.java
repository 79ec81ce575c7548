package org.corporateparenting.sufficiency.search;

/** The main cause for which a provider gave notice. */
public enum BreakdownCause {
    /** How the child behaves. */
    BEHAVIOUR,
    /** The needs of the child changed. */
    NEEDS_CHANGED,
    /** Things in the life of the carers. */
    CARER_CIRCUMSTANCES,
    /** Somebody is not safe. */
    SAFETY,
    /** An allegation or complaint. */
    ALLEGATION,
    /** The home closes. */
    CLOSURE,
    /** Another cause. */
    OTHER
}
