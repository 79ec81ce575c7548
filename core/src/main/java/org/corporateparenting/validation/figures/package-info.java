/**
 * Checks on published figures: whether the numbers of a report agree with each other, and {@link
 * org.corporateparenting.validation.figures.FigureChecks}, the one way in.
 *
 * <p>Numbers that belong together form a <em>group</em>: parts and their total, a count with what it is a share of, a stock
 * with those who joined and left. A figures file names the group and the role of each number; where a table does not, a
 * {@link org.corporateparenting.validation.figures.Relation} says it once for all its columns. The roles tell which check
 * applies, and the check works the number out again. Other checks need no group: two values of one measure for one date,
 * a nought where nothing was measured, a month far from all others.
 *
 * <p>The distinction that matters most is between what <em>cannot</em> be right and what somebody should look at. A printed
 * number is rounded, so it is wrong only if nothing that rounds to it fits ({@link
 * org.corporateparenting.performance.PrintedNumber}). And a group that cannot be tested, because a number is missing, is never
 * passed in silence: it is not determined, with the reason.
 */
@NullMarked
package org.corporateparenting.validation.figures;

import org.jspecify.annotations.NullMarked;
