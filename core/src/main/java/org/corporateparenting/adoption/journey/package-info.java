/**
 * Where a child stands on the way to adoption on a day: the stage, since when, and which limits run.
 *
 * <p>The distinction that matters most is between a <em>limit</em>, by which guidance wants a step done for each
 * child, and a <em>threshold</em> of the published scorecards, which is an average over many children: one child
 * beyond it breaks no rule, and is worth a look. A step after the day asked about does not exist yet.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.adoption.journey;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
