/**
 * Plans and facts about a child's education.
 *
 * <p>The distinction that matters most is between a plan that was <em>started</em> and one that is complete and of use to a review.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.education;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
