/**
 * The sector's Standard Safeguarding Dataset extract as case files.
 *
 * <p>An extract describes one time in care in three tables that know little of each other: the <em>episode</em> table says
 * when the child was in care and why, the <em>placement</em> table where they lived, the <em>legal-status</em> table
 * under which status. A {@link org.corporateparenting.child.Episode} has all three. The distinction that matters most is
 * therefore between an episode as recorded and the episodes made of it: a recorded episode is cut wherever placement or
 * legal status changes, and recorded episodes between which nothing changed are joined.
 *
 * <p>Each table is believed about its own subject, and what another says of it is only compared. Whatever cannot be
 * joined, cannot be used, or does not agree is a {@link org.corporateparenting.rule.Finding} under an
 * {@link org.corporateparenting.ssd.SsdRule}; days for which no placement or status is recorded stay without one.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.ssd;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
