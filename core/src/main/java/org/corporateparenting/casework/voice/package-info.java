/**
 * What a child says and who speaks for them: views, advocates, independent visitors, complaints, time with family.
 *
 * <p>The distinction that matters most is between what was <em>offered</em> and what was taken up: a child who does
 * not want an advocate or a visitor was not failed.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.voice;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
