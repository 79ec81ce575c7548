package org.corporateparenting.rule;

/** Whom or what a rule is about. A rule reads nothing but its own subject, so failures stay local. */
public enum Subject {
    /** One child or young person, with the earlier years supplied about them. */
    CHILD,
    /** One fostering household or children's home. */
    HOME,
    /** One set of published figures. */
    FIGURES,
    /** One file, or a folder of files read together. */
    FILE
}
