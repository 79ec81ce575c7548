/**
 * The contract by which a trust does the work of the councils: its years, what the councils owe in turn, what happens
 * when performance fails, how the contract is changed, and the calendar of its yearly review.
 *
 * <p>A run of bad months or quarters is found by {@link org.corporateparenting.performance.FailureVerdict}. What
 * follows from it is an {@link org.corporateparenting.governance.contract.PerformanceEscalation}: first informal, then
 * formal, then a rectification plan, at last a step-in notice (S001:587, 1420, 6842). A change needs the agreement of
 * all parties, the approval of their committee and, where it is notifiable, the prior consent of the Secretary of State
 * (S001:380, 418-420); where nobody recorded whether it is notifiable, it cannot be said whether it may take effect.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.contract;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
