/**
 * Whether there are enough homes, of the right kind and for the right ages: whose provision children live in, what is
 * missing now, what is missing once growth and planned homes are counted, and which homes are on the way.
 *
 * <p>The distinction that matters most is between the <em>base</em> of one share and that of another: the share of
 * in-house fostering is one number of all foster homes, another of those with carers who are not connected with the
 * child, and a third of all children in care. Each is worked out here under its own name. A place that takes several
 * age bands is never counted in two; a gap is given as a range instead.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.gap;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
