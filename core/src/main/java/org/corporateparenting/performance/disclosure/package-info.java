/**
 * What may be printed of a table of counts without telling anything about a child: small counts are suppressed, and with
 * them as many others as it takes that no suppressed count can be worked out from what is printed.
 *
 * <p>A {@link org.corporateparenting.performance.disclosure.CountTable} is what was counted. A
 * {@link org.corporateparenting.performance.disclosure.DisclosureControl} is the policy: which counts are small, whether
 * nought is printed, and how the rest is rounded. What it makes of the table is a
 * {@link org.corporateparenting.performance.disclosure.PublishableTable}:
 *
 * <pre>{@code
 * CountTable table = CountTable.ofParts(Map.of("boys", 66L, "girls", 2L));
 * DisclosureControl.localAuthority().apply(table).cell("boys", "Count")   // c: 68 less 66 would tell the girls
 * }</pre>
 *
 * <p>The distinction that matters most is between <em>primary</em> and <em>secondary</em> suppression. A count is
 * suppressed first because it is small; hiding it is worth nothing while the total of its row and the other counts of the
 * row are printed. Both kinds carry the same mark, so that a reader cannot tell which is which.
 *
 * <h2>What is protected, and from whom</h2>
 *
 * <p>The reader is taken to know every printed number and mark, how the totals add up, that counts are whole and not
 * negative, and the policy: how numbers are rounded, from where on a count is printed, and, where noughts are printed,
 * that a suppressed count is at least 1. Against this reader, every suppressed count, cell or total, can have at least
 * two values.
 *
 * <p>What is <em>not</em> promised: that the possible values lie far apart; that a reader who is one of the few counted,
 * or who knows by other means that a certain mark is primary and so at most the threshold, or who replays the choice of
 * the secondary cells, learns nothing more; and that two tables which share counts are safe side by side. Counts that
 * hang together belong in one table. The same table arranged otherwise, with rows and columns in another order or
 * exchanged, loses the same counts, so that it may be printed both ways.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.performance.disclosure;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
