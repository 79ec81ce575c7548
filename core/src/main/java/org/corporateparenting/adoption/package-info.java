/**
 * The child's way to adoption, and the stages by which adopters are approved.
 *
 * <p>The distinction that matters most is between <em>authority</em> to place a child, which a court or a parent gives, and
 * the <em>decision</em> to place, which the agency makes: either may come without the other, and reviews run from the first.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.adoption;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
