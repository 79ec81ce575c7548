/**
 * Facts, plans and notices about placements that neither the return nor the sector's dataset carries.
 *
 * <p>The distinction that matters most is between the placement itself, which the care history knows from the episodes, and what is
 * <em>said about</em> it here: facts are joined to a placement by the day on which it began.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.placement;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
