/**
 * The money behind the work: budgets and what became of them, savings and how sure they are, contract sums and how the
 * councils share them.
 *
 * <p>A <em>budget line</em> is a chain of sums: gross less income is net, what was spent less what came in is the
 * outturn, the outturn less the net budget is the variance, and less what was agreed in the year the net variance
 * ({@link org.corporateparenting.governance.money.BudgetLine}). Income is negative, as budgets print it, so that every
 * step is an addition or a difference. A <em>saving</em> is its target cut into red (will not be made this year), amber
 * (at risk) and green (made or sure), S001:250 ({@link org.corporateparenting.governance.money.Saving}). More green
 * than target is over-delivery, not an error; parts that fall short of their target are.
 *
 * <pre>{@code
 * Parsed<ImmutableList<SavingsProgramme>> savings = SavingsFile.read(path);
 * savings.value().get(0).atRisk();    // red and amber together
 * savings.value().get(0).audit();     // parts against targets, columns against the total
 * }</pre>
 *
 * <p>Amounts are exact decimals in the unit that their table names. Sums are worked out only from amounts that are all
 * there: a blank cell is not nought. A share is rounded for all parties but the last, who takes the rest, so that the
 * parts always make the whole ({@link org.corporateparenting.governance.money.ContractSplit}).
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.money;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
