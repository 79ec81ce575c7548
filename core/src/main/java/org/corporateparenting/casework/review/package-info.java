/**
 * Reviews of a child's case, and the officer who is to lead them.
 *
 * <p>The distinction that matters most is between a review that was <em>held</em> and one that was cancelled or adjourned: only the
 * first stops the clock ({@link org.corporateparenting.casework.review.ReviewStanding}).
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.review;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
