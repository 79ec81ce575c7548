/**
 * How time is counted: days, working days, weeks, months, elapsed hours, ages and reporting years, and what a deadline
 * is.
 *
 * <p>The distinction that matters most: a <em>period counted from an event</em> leaves the day of the event out (the
 * event is day 0), while a period <em>beginning with</em> a day counts that day as day 1. Ranges of dates are half-open:
 * the start is in, the end is out.
 *
 * <p>Nothing here reads a clock; the day on which a question is asked is always an argument.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.time;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
