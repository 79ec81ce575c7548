package org.corporateparenting.adoption;

import java.time.LocalDate;

/** How a case comes to the decision whether the child should be placed for adoption (ADO-01). */
public enum DecisionRoute {
    /** The adoption panel makes a recommendation, and the decision-maker then decides. */
    PANEL,
    /** The decision-maker decides without a panel. */
    DECISION_MAKER,
    /** The agency may choose whether to ask the panel. */
    EITHER;

    private static final LocalDate DIRECT_FROM = LocalDate.of(2012, 9, 1);
    private static final LocalDate CHOICE_FROM = LocalDate.of(2020, 4, 24);
    private static final LocalDate CHOICE_UNTIL = LocalDate.of(2020, 9, 26);

    /**
     * The route that the law prescribes.
     *
     * <p>Since 1 September 2012 a case that needs a placement order, or of a child without parent or guardian, goes straight
     * to the decision-maker; a case by consent goes to the panel. From 24 April to 25 September 2020 the agency could choose
     * in the latter. Adoption Agencies Regulations 2005 regs 17-19; SI 2012/1410; SI 2020/445 reg 4.
     *
     * @param day the day on which the case is considered
     * @param byConsent whether the parents consent, so that no placement order is needed
     * @return the route
     */
    public static DecisionRoute prescribedOn(LocalDate day, boolean byConsent) {
        if (day.isBefore(DIRECT_FROM)) {
            return PANEL;
        }
        if (!byConsent) {
            return DECISION_MAKER;
        }
        return day.isBefore(CHOICE_FROM) || !day.isBefore(CHOICE_UNTIL) ? PANEL : EITHER;
    }
}
