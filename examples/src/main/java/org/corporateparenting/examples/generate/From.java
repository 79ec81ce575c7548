package org.corporateparenting.examples.generate;

import java.time.LocalDate;

/**
 * What holds from a day on, until the next such thing or the end of care.
 *
 * @param day the first day
 * @param what what holds
 */
record From<T>(LocalDate day, T what) {}
