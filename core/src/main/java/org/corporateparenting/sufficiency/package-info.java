/**
 * Enough of the right homes: who may care for which children, and on what footing.
 *
 * <p>The distinction that matters most is between an <em>approval</em>, which lets a person care for children, and a placement, which
 * puts one child there.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
