/**
 * Who answers for children in care, and whether they are asked: the authorities that are the corporate parent, the
 * board on which they meet, its members and meetings, what it asked, what came back and what is still owed to it.
 *
 * <p>The base holds the board and its meetings: {@link org.corporateparenting.governance.CorporateParentingBoard},
 * {@link org.corporateparenting.governance.BoardMeeting}, {@link org.corporateparenting.governance.MeetingCadence},
 * {@link org.corporateparenting.governance.BoardChallenge}. How anything promised stands on a day, an action, an answer, a
 * report, is a {@link org.corporateparenting.governance.FollowUp}. Families by topic stand below the base and import from
 * it:
 *
 * <ul>
 *   <li>{@code governance.report}: reports that services owe the board;
 *   <li>{@code governance.plan}: action plans and the improvement plan;
 *   <li>{@code governance.inspection}: inspections and what inspectors asked for;
 *   <li>{@code governance.contract}: the contract with a trust;
 *   <li>{@code governance.review}: the service that reviews children's cases;
 *   <li>{@code governance.voice}: surveys, complaints and visits, counted;
 *   <li>{@code governance.risk}: the risk register and what is wrong with it;
 *   <li>{@code governance.money}: budgets, savings, contract sums and how they are shared;
 *   <li>{@code governance.pack}: everything together, read from tables, and the pack for the next meeting.
 * </ul>
 *
 * <p>A date is always an argument. What is recorded may contradict itself; that is reported as a finding or a gap,
 * never refused and never passed over. What is not recorded is not known: a meeting without minutes is not a meeting
 * without attendance, and an action without a day by which it is due is neither in time nor overdue.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
