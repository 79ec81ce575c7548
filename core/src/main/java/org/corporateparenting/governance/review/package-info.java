/**
 * The service that reviews children's cases, as the board sees it: how many children each reviewing officer has, and
 * what officers took up with the authority.
 *
 * <p>A caseload of 50 to 70 for a full-time officer is recommended (S001:3652). An average can be had by heads or by
 * full-time posts, and the two differ; a printed one that neither gives is reported. What an officer took up is a
 * {@link org.corporateparenting.governance.review.DisputeResolution}, counted by quarter and theme, and names no child.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.review;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
