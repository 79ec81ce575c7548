/**
 * What goes before a court about a child: steps before proceedings, care proceedings, orders that deprive of liberty.
 *
 * <p>The distinction that matters most is between proceedings, which last from issue to the final order, and the
 * legal status that an order gives a child.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.court;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
