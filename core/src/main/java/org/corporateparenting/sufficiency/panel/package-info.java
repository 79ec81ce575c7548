/**
 * The fostering panel: what comes before it, what it recommends, and what the decision-maker of the service decides
 * afterwards.
 *
 * <p>The distinction that matters most is between the panel's <em>recommendation</em> and the <em>decision</em>: the
 * panel approves nobody. Either may be on record without the other, and they may differ.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.panel;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
