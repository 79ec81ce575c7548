/**
 * What was promised to children in care and care leavers, and the evidence each promise calls for: principles, charter,
 * pledges, aims, priorities and their criteria.
 *
 * <p>A <em>framework</em> is a document of promises that an authority made from a day on
 * ({@link org.corporateparenting.commitment.Framework}). A <em>promise</em> is one thing in it, in a few words, linked
 * to the measures and duties that show whether it is kept ({@link org.corporateparenting.commitment.Promise}). A
 * promise may have criteria, which are promises of their own. <em>Evidence</em> is what is known on a day: rated
 * figures, tallies of duties, answers of young people, audits of cases, records of taking part, publications ({@link
 * org.corporateparenting.commitment.Evidence}). A <em>policy</em> says how much of it is enough ({@link
 * org.corporateparenting.commitment.KeptPolicy}), because no source says when a promise is kept. A
 * <em>judgement</em> says whether it is, from which evidence, and what nobody holds:
 *
 * <pre>{@code
 * Promises.northamptonshire2021().get("NN21-2b").judge(evidence, KeptPolicy.ALL_AT_TARGET)
 * // PARTLY: 3 of 4 support; missing: no figure of over-16-isa-with-care is held
 * }</pre>
 *
 * <p>The distinction that matters most is between <em>not kept</em> and <em>no evidence</em>. A promise is broken only
 * where something held says so. What a promise calls for and nobody holds is never counted as a failure, and never as a
 * success: it keeps a promise from being called kept, and stands in {@code missing()}.
 *
 * <p>Links of promises to measures and duties are readings of this library, not statements of the sources; so are the
 * shares in the policies. An authority's own promises are defined like those that ship with the library, with
 * {@link org.corporateparenting.commitment.Framework#promise} and {@link
 * org.corporateparenting.commitment.Promises#of}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.commitment;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
