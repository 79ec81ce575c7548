package org.corporateparenting.commitment;

/** What sort of promise it is. */
public enum PromiseKind {
    /** One of the seven statutory principles of corporate parenting. */
    PRINCIPLE,
    /** A promise of a charter. */
    CHARTER_PROMISE,
    /** A promise of a pledge. */
    PLEDGE_PROMISE,
    /** What has to be so for a promise of a pledge to be kept. */
    PLEDGE_CRITERION,
    /** A principle that an authority set itself. */
    LOCAL_PRINCIPLE,
    /** An aim of a strategy. */
    AIM,
    /** What a strategy wants for each child. */
    OUTCOME,
    /** A theme under which a strategy groups outcomes. */
    THEME,
    /** A theme of a strategy that comes first. */
    PRIORITY_THEME,
    /** How a strategy will know that it succeeds. */
    SUCCESS_CRITERION,
    /** A right of each child as a strategy names it. */
    RIGHT,
    /** A priority that serves a right. */
    KEY_PRIORITY,
    /** An action that serves a key priority. */
    SUB_ACTION,
    /** A commitment of a board. */
    COMMITMENT,
    /** A priority of a plan. */
    PRIORITY
}
