/**
 * What a rule rests on and when it applied: instruments and their provisions, the force a provision has, values that
 * change on known dates, and how the silences of a text are read.
 *
 * <p>The distinction that matters most is {@link org.corporateparenting.law.Force}: an Act or regulations bind, statutory
 * guidance may be departed from with reason, and a convention of a data collection has no legal effect. The three are
 * never merged.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.law;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
