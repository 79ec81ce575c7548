/**
 * Generators for property tests with jqwik: care histories and case files that hold together, days on which to ask about
 * them, and case files with one planted fault.
 *
 * <p>What is drawn is <em>valid</em>, not <em>well kept</em>: no case-file rule is breached, while duties are met, met late,
 * missed or open for want of a fact. Everything is made up.
 */
@NullMarked
package org.corporateparenting.arbitraries;

import org.jspecify.annotations.NullMarked;
