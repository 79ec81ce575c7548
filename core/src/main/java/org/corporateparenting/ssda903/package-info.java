/**
 * The statutory return on children looked after (SSDA903): its tables as rows, read from CSV and written to it, and the
 * way from them to case files.
 *
 * <p>A {@link org.corporateparenting.ssda903.Ssda903Return} keeps every row as recorded, so that whatever a file holds
 * can be judged, mended and written again; {@link org.corporateparenting.ssda903.ReturnedChild} gives the rows of one
 * child, each as a thin view that reads codes when asked. Case files are made of one return and those of earlier years.
 *
 * <p>The distinction that matters most is between <em>what a return does not carry</em> and <em>what was not done</em>. A
 * return carries the reviews of its year and nothing on visits: a missing review in an observed year was not held, a
 * missing visit says nothing. In the same way the start of care is known only where an episode says that care started
 * with it. Whatever could not be used, or was used and should be looked at, is a finding under a
 * {@link org.corporateparenting.ssda903.ReturnRule}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.ssda903;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
