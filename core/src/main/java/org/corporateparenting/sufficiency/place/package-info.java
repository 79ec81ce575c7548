/**
 * How many children the fostering households could take, and how many they do: places and their states, occupancy,
 * and the number of households from one month to the next.
 *
 * <p>The distinction that matters most is between a place that is <em>vacant</em> and one that is <em>not
 * available</em>: a home on hold, or one whose second place only a brother or sister could take, has no vacancy,
 * though nobody lives there. A place in no state at all is a fault of the figures; it is shown as what is left over,
 * never added to the vacant ones.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.place;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
