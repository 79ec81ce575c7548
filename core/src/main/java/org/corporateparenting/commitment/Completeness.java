package org.corporateparenting.commitment;

/** How much of the evidence that a promise calls for must be held before it can be called kept. */
public enum Completeness {
    /** Every linked measure and duty and every other type called for, and a judgement of every child. */
    EVERYTHING,
    /** Something of each type called for, and a judgement of every child. */
    EACH_TYPE,
    /** Nothing: what is held decides, and the rest is only named. */
    WHAT_IS_HELD
}
