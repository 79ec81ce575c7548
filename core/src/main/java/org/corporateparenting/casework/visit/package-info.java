/**
 * Visits to a child by the authority's representative.
 *
 * <p>The distinction that matters most is between going there and <em>seeing the child</em>: a visit at which the child was not
 * seen is on record and does not count.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.visit;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
