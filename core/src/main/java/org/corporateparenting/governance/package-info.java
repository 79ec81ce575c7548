/**
 * Who answers for children in care, and whether they are asked: the authorities that are the corporate parent, the board on
 * which they meet, its members and meetings, what it asked, what came back and what is still owed to it.
 *
 * <p>The base holds what every family needs. Families by topic stand below it and import from it:
 *
 * <ul>
 *   <li>{@code governance.risk}: the risk register and what is wrong with it;
 *   <li>{@code governance.money}: budgets, savings, contract sums and how they are shared.
 * </ul>
 *
 * <p>A date is always an argument. What is recorded may contradict itself; that is reported as a finding or a gap, never
 * refused and never passed over. What is not recorded is not known: a meeting without minutes is not a meeting without
 * attendance, and an action without a day by which it is due is neither in time nor overdue.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
