/**
 * What must be done for a young person, by when, under which provision, and whether it was.
 *
 * <p>{@link org.corporateparenting.duty.Duties} is the one way in. Each answer,
 * an {@link org.corporateparenting.duty.AssessedDuty}, carries the dates and limits used, the working, the provision and,
 * where it cannot be given, the facts that are missing.
 *
 * <p>The distinction that matters most is between <em>overdue</em> and <em>not determinable</em>: a duty is overdue only
 * where an act would be on record had it been done, and a missing fact makes an answer not determinable only if two
 * admissible values of it give different answers.
 *
 * <p>Conventions: acts of one kind on one day are one act; the day of an event is day 0; a duty due on the as-at date and
 * not yet done is not yet due; when care or the placement ends, a duty then overdue stays overdue and one not yet due is
 * not applicable; acts and endings after the as-at date do not exist yet; duties triggered before their provision came
 * into force are not listed.
 */
@NullMarked
package org.corporateparenting.duty;

import org.jspecify.annotations.NullMarked;
