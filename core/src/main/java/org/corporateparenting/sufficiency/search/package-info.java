/**
 * Finding a home for a child: what was asked for and with how much notice, what was found, how far away it is, who
 * has to approve it, and notices that end it.
 *
 * <p>The distinction that matters most is between the home that was <em>asked for</em> and the one that was
 * <em>secured</em>: a child who was to be fostered and came to a residential home has a home, and is still a child
 * for whom there was no foster home. Notice of exactly one day lies between the bands that are published; it belongs
 * to none, unless whoever counts says to which.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.search;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
