/**
 * One child as the authority has them on record: who they are, and their history in care.
 *
 * <p>Four things are never mixed up. An {@link org.corporateparenting.child.Episode} runs between changes of legal
 * status or placement. A {@link org.corporateparenting.child.PeriodOfCare} is a run of episodes without a break. A
 * {@link org.corporateparenting.child.Placement} is a run of episodes in the same placement, temporary absences included.
 * A {@link org.corporateparenting.child.LegalStatusPeriod} is a run of episodes under the same legal status.
 *
 * <p>Three relations join children: {@link org.corporateparenting.child.SiblingGroup},
 * {@link org.corporateparenting.child.Motherhood} and, between authorities,
 * {@link org.corporateparenting.child.CareTransfer}.
 *
 * <p>{@link org.corporateparenting.child.CareHistory} works the last three out from the first, once. It never refuses:
 * overlaps, gaps and duplicates are facts it shows.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.child;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
