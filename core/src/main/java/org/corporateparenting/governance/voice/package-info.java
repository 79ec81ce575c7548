/**
 * What children, young people and others said, counted for the board: surveys, complaints, visits of young inspectors;
 * the groups through which they are heard, and the events at which they are honoured.
 *
 * <p>Only counts stand here, and who answers a survey is not the same as who was asked: a share is of those who
 * answered, and {@link org.corporateparenting.governance.voice.Survey#responseRate} says how many that were.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.voice;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
