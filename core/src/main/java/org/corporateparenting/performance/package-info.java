/**
 * What a board counts and how it judges the count: measures, targets, tolerance, ratings, trend, benchmarks and
 * scorecards. Nothing here knows a child.
 *
 * <p>A <em>measure</em> says what is counted, in which unit, and whether more of it is better
 * ({@link org.corporateparenting.performance.Measure}). A <em>target</em> is where the count should be
 * ({@link org.corporateparenting.performance.Target}); a <em>tolerance</em> is how far it may miss the target before
 * somebody must act, and is often not published ({@link org.corporateparenting.performance.Tolerance}). A
 * <em>benchmark</em> is what others reached, on a date of its own
 * ({@link org.corporateparenting.performance.Benchmark}). A <em>rating</em> says how a count stands to a target, by how
 * much, and why ({@link org.corporateparenting.performance.Rating}):
 *
 * <pre>{@code
 * Measures.contract().get("KPI-08").rate(Count.of(135, 1231), Target.atMostPercent("10"))
 * // 11.0% (135 of 1231) misses the target of at most 10% by 1.0 percentage points; no tolerance is known
 * }</pre>
 *
 * <p>Every measure of the founding documents and of the national tables stands in
 * {@link org.corporateparenting.performance.Measures#catalogue()}: who is below the line and who above, within which
 * limit, window and cohort, and the rows of law it rests on. Sources define one count in several ways; each way is a
 * measure of its own, and values of two versions are never subtracted
 * ({@link org.corporateparenting.performance.Comparability}):
 *
 * <pre>{@code
 * Measures.catalogue().get("KPI-10").compareWith(Measures.catalogue().get("care-leavers-suitable-accommodation-19-21"))
 * // refused: aged 17 to 21, looked after at 16 against aged 19 to 21, looked after at 16
 * }</pre>
 *
 * <p>What a measure leaves to the day is dated: its targets ({@link org.corporateparenting.performance.TargetHistory}) and
 * the population of a rate ({@link org.corporateparenting.performance.Populations}).
 *
 * <p>The distinction that matters most is between <em>nothing</em> and <em>not known</em>. Missing is never zero: a share
 * of nobody has no value, a cell that is blank, to be confirmed or a nought printed where nothing was measured is never
 * rated, averaged or taken for a trend, a missed target without a known tolerance is neither within nor outside it, and a
 * month without a figure neither makes nor ends a run of bad months.
 *
 * <p>A {@link org.corporateparenting.performance.Scorecard} rates the latest figure and the year to date of every measure
 * in a {@link org.corporateparenting.performance.FiguresFile}; two published tables ship with the library as
 * {@link org.corporateparenting.performance.Scorecards}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.performance;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
