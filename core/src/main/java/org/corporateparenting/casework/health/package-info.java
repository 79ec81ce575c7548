/**
 * What is known of a child's health: assessments, checks, immunisations, questionnaires, misuse of substances.
 *
 * <p>The distinction that matters most is between an assessment that was <em>declined</em> and one that was not made: either is
 * missing, and only the first may be nobody's fault.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.casework.health;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
