/**
 * Enough of the right homes: fostering households with their approvals and the limit on whom they may foster, and the
 * settings that have to be registered.
 *
 * <p>The distinction that matters most is between a <em>household</em>, which is approved and reviewed, and the children
 * <em>placed</em> with it: rules about a household never read a child's case file, and rules about a child's placement read
 * of a setting only what its register says. A register says nothing of a day that it does not cover.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
