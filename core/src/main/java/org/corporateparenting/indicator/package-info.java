/**
 * Measures worked out from case files: who is counted, who of them is above the line, and which children they are.
 *
 * <p>An {@link org.corporateparenting.indicator.Indicator} looks at one child on one day
 * ({@link org.corporateparenting.indicator.ChildOnDay}) and tells a {@link org.corporateparenting.indicator.Counter} what it
 * sees: counted or not, above the line or not, a number, or a fact that is not known. What all children of a cohort come to
 * is a {@link org.corporateparenting.indicator.Tally}. Tallies add up in any order, so that one pass over the case files
 * fills every indicator, on one thread, on several, or on several machines:
 *
 * <pre>{@code
 * Tallies tallies = Indicators.standard().asAt(day).by(Breakdown.SEX).tally(caseFiles);
 * tallies.of("KPI-08").count();              // 41 of 612
 * tallies.of("KPI-08").above();              // the children behind the 41
 * }</pre>
 *
 * <p>A child of whom a needed fact is not on record is counted neither above nor below the line, but as not known, and the
 * fact is named. Where nobody is known there is no value. Nobody is taken to be without something because nothing was
 * supplied.
 *
 * <p>Targets and ratings are not looked at here; see {@link org.corporateparenting.performance}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.indicator;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
