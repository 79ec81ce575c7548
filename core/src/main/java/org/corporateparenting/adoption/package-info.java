/**
 * The ways by which a child leaves care for a family that lasts: adoption and special guardianship.
 *
 * <p>The distinction that matters most is between an order that was <em>made</em> and one that is <em>in force</em>: an
 * order may be discharged, and what follows from it then ends.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.adoption;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
