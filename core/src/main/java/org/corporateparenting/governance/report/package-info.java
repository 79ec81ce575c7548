/**
 * Reports that services owe the board: how often, for which year, and whether they came.
 *
 * <p>A {@link org.corporateparenting.governance.report.ReportingSchedule} says which report comes how often; the next
 * one is counted from the last one received, so a report that came late moves those after it. A
 * {@link org.corporateparenting.governance.report.AnnualReport} is one report with the year it is about, which is often
 * the year before the one in which the board reads it.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.report;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
