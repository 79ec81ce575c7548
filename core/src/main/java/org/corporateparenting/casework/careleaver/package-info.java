/**
 * Facts about young people who have left care or are about to.
 *
 * <p>The distinction that matters most is between what is <em>on record</em> about a young person's group, which this package holds, and
 * the group that follows from the law, which is worked out and never read from a record.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.careleaver;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
