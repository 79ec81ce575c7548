package org.corporateparenting.examples.page;

import java.time.YearMonth;

/**
 * The duties that were due in one month.
 *
 * @param month the month
 * @param tally their answers
 */
public record MonthTally(YearMonth month, Tally tally) {}
