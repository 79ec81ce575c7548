/**
 * What comes after an order: who has to support the family, the plan of support, and contact with the family of
 * birth.
 *
 * <p>The distinction that matters most is <em>when</em> responsibility passes on: for three years from the adoption
 * order the agency that placed the child supports the family, wherever it lives; from the same date three years later
 * on, that of the area where it lives does.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.adoption.support;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
