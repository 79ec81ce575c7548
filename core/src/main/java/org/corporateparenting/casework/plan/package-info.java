/**
 * Plans for a child's care and for a home that lasts.
 *
 * <p>The distinction that matters most is between the <em>care plan</em>, which holds for a stretch of days, and the permanence plan in
 * it, which is agreed on a day.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.plan;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
