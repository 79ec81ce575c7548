/**
 * Whether a proposed home fits a child: an explained check, one line for each criterion.
 *
 * <p>The distinction that matters most is between what <em>rules a home out</em>, such as terms of approval or the
 * lawfulness of a setting, and what is <em>to be weighed</em>, such as the distance from home. The first is yes or
 * no; of the second the law asks as much as is reasonably practicable, so a criterion that is not met there is for
 * people to judge. Nothing is met because there was nothing to check: what is not on record is not known, and what
 * does not concern the child is said not to.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.matching;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
