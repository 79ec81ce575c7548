/**
 * The way of a child to a home that lasts, and the orders before it that did not.
 *
 * <p>The distinction that matters most is between a <em>decision</em> that a child should have a permanent home and the order that
 * makes it one.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.permanence;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
