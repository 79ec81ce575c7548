/**
 * What a fostering service keeps track of about its carers: training that is due, the yearly review, checks and
 * visits, people connected with a child who come to care for them, and why households close or are put on hold.
 *
 * <p>The distinction that matters most is between a duty of each <em>carer</em> and one of the <em>household</em>:
 * training is owed by both carers of a couple, a review may be held for both together. What is due is told from what
 * is known to be due; a training record that was not supplied makes nothing overdue.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.carer;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
