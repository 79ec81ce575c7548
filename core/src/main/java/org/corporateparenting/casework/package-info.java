/**
 * The dated acts done for a young person, the facts recorded about them, and the case file that joins it all.
 *
 * <p>The distinction that matters most is between <em>not done</em> and <em>not known to be done</em>. A
 * {@link org.corporateparenting.casework.CaseFile} therefore knows, for each kind of act, the days over which records
 * were supplied ({@link org.corporateparenting.casework.Observed}): only there does the absence of an act mean that it
 * was not done.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
