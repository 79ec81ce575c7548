package org.corporateparenting.examples.page;

import java.time.LocalDate;

/**
 * What stands at the top of the page.
 *
 * @param title the title
 * @param asAt the day as at which everything was worked out
 * @param source what was read, in a sentence
 * @param children how many children it concerns
 * @param households how many fostering households it concerns
 */
public record Heading(String title, LocalDate asAt, String source, int children, int households) {}
