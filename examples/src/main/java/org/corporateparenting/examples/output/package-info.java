/**
 * How answers are written: flat objects field by field as JSON or CSV, a line each as text, or entries of a calendar.
 *
 * <p>What the fields are is said once, in {@link org.corporateparenting.examples.output.DutyFields} and its neighbours, and
 * serves both JSON and CSV.
 */
package org.corporateparenting.examples.output;
