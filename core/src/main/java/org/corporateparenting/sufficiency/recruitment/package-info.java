/**
 * From the first enquiry to the approval of a fostering household: enquiries and how fast they were followed up,
 * stages of an assessment, why assessments end before it, and how many of those at one stage reach another.
 *
 * <p>The distinction that matters most is <em>of whom</em> a share is taken: of those who enquired, of those who were
 * visited, or of those invited to apply. A share is never worked out here without naming both stages. Stages one and
 * two may run side by side, so a later stage does not prove that an earlier one is complete.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.recruitment;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
