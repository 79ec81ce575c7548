/**
 * How many children there will be in care, of which ages, in which kind of home, at what cost, and how sure that is.
 *
 * <p>The distinction that matters most is between <em>stock</em> and <em>flow</em>. A
 * {@link org.corporateparenting.forecast.CensusPoint} is the stock: who is in care at the end of a month.
 * {@link org.corporateparenting.forecast.CareFlows} are what changes it: children come into care, move, leave, and grow
 * older. Opening and entrants less exits is closing, in every month. From flows over some years
 * {@link org.corporateparenting.forecast.StockAndFlow} learns how likely each change is, and carries today's children
 * forward:
 *
 * <pre>{@code
 * CareFlows flows = CareFlows.of(caseFiles, YearMonth.of(2021, 3), YearMonth.of(2026, 3));
 * Projection next = StockAndFlow.standard().fit(flows).project(LocalDate.of(2026, 3, 31), 12);
 * next.of(PlacementGroup.FOSTERING).interval(0.8)   // lower, expected and upper
 * next.backTest(0.8).shareWithinBounds()            // how often such bounds held before
 * }</pre>
 *
 * <p>{@link org.corporateparenting.forecast.LinearTrend} is the plain alternative: a straight line through past totals,
 * shared out over groups by {@link org.corporateparenting.forecast.ProRata}. It knows neither ages nor uncertainty.
 *
 * <p>A forecast says what happens if things go on as they did. A level belongs to every interval; one printed without its
 * level is kept as such and never taken for 95 %.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.forecast;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
