/**
 * How well work with children is done, as those who do it and those who lead them judge it.
 *
 * <p>The distinction that matters most is between a score, which is a judgement, and a duty, which was done or was
 * not.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.practice;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
