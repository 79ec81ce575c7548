/**
 * The register of what could go wrong: each risk with its owner, how likely it is and how hard it would hit, at first,
 * now and as aimed at.
 *
 * <p>A <em>score</em> is likelihood times impact, each from 1 to 5, so a register that prints a score can be checked
 * ({@link org.corporateparenting.governance.risk.RiskScore}). The <em>target</em> is what is left when the planned
 * actions are done: one that is likelier or harder than the risk is today says that the actions make it worse, or that
 * the row was not kept up to date. {@link org.corporateparenting.governance.risk.RiskRegister#audit()} reports both.
 *
 * <pre>{@code
 * RiskScore.of(3, 3).printed(6).agrees()   // false: 3 times 3 is 9
 * }</pre>
 *
 * <p>A risk <em>moves</em> when its score does: from the first score to the current one
 * ({@link org.corporateparenting.governance.risk.Risk#movement()}), or from one edition of the register to the next
 * ({@link org.corporateparenting.governance.risk.RiskRegister#changesSince}). A risk without a score has not stood
 * still; it is not known how it moved.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.risk;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
