package org.corporateparenting.sufficiency.matching;

/** What is asked of a proposed home. */
public enum MatchingCriterion {
    /** The household is approved on the day and neither on hold nor closed. */
    HOME_OPEN(MatchingWeight.RULES_OUT),
    /** The child is of an age that the home takes. */
    AGE(MatchingWeight.RULES_OUT),
    /** The home takes as many children as would then live there. */
    NUMBER(MatchingWeight.RULES_OUT),
    /** The usual fostering limit is kept, or may be exceeded. */
    FOSTERING_LIMIT(MatchingWeight.RULES_OUT),
    /** The setting is lawful for somebody of that age on the day. */
    SETTING_LAWFUL(MatchingWeight.RULES_OUT),
    /** Whoever has to approve a home out of area did. */
    DECISION_LEVEL(MatchingWeight.RULES_OUT),
    /** Brothers and sisters live together. */
    SIBLINGS(MatchingWeight.TO_BE_WEIGHED),
    /** The home is in the area of the authority. */
    AREA(MatchingWeight.TO_BE_WEIGHED),
    /** The home is less than 20 miles from the child's own. */
    DISTANCE(MatchingWeight.TO_BE_WEIGHED),
    /** The home meets what the child needs. */
    NEEDS(MatchingWeight.TO_BE_WEIGHED),
    /** The child was heard. */
    VIEWS(MatchingWeight.TO_BE_WEIGHED);

    private final MatchingWeight weight;

    MatchingCriterion(MatchingWeight weight) {
        this.weight = weight;
    }

    /**
     * What follows where it is not met.
     *
     * @return the weight
     */
    public MatchingWeight weight() {
        return weight;
    }
}
