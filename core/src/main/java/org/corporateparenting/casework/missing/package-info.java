/**
 * Times of being missing or away, and the interviews on return.
 *
 * <p>The distinction that matters most is between <em>missing</em>, where nobody knows where the child is, and away without
 * authorisation, where somebody does.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.missing;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
