/**
 * Plans with actions that somebody follows: the board's action plan, and the improvement plan after an inspection.
 *
 * <p>Plans say by when in months as often as in days; an action due in {@code 2023-09} is late on 1 October, not
 * before. A colour is what somebody said of an item, and an item without one is not green. Progress can be seen only
 * against a {@link org.corporateparenting.governance.plan.Baseline}, a value with its date.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.plan;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
