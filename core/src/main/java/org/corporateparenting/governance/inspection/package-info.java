/**
 * What inspectors found: inspections with their judgements, what they asked for, and whether it was done.
 *
 * <p>Each {@link org.corporateparenting.governance.inspection.Inspection} is under one framework and about one subject,
 * and only those of one framework and subject are compared. Its days are often known to the month only. A visit gives
 * no overall judgement, and no judgement is not a bad one.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.inspection;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
