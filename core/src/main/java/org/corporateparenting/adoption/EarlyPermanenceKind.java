package org.corporateparenting.adoption;

/** In which way a child lives with possible adopters before it is decided that they are adopted. */
public enum EarlyPermanenceKind {
    /** With approved adopters who foster the child meanwhile. */
    FOSTERING_FOR_ADOPTION,
    /** With carers who will adopt the child, or help them go home. */
    CONCURRENCY
}
