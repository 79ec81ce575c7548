/**
 * Which leaving-care group a young person is in on a date, why, and what they are entitled to.
 *
 * <p>The distinction that matters most is between the group that a record <em>states</em>
 * ({@link org.corporateparenting.casework.careleaver.CareLeaverStanding}) and the group that <em>follows</em> from the
 * young person's history under the law in force on the day
 * ({@link org.corporateparenting.careleaver.CareLeaverStatus}). The group is that towards the authority whose record it
 * is. Where facts are missing and two admissible values of them give different groups, the answer is that it cannot be
 * determined, with the facts named.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.careleaver;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
