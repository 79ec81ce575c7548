/**
 * What a rule is and what it reports: its id and catalogue entry, whom it is about, and the outcome of putting it to
 * them.
 *
 * <p>The distinction that matters most is between the four outcomes: <em>satisfied</em>, <em>breached</em>, <em>not
 * applicable</em> and <em>not determinable</em>. Nothing passes because there was nothing to check; an answer that
 * cannot be given names what is missing. Data that cannot be used ends as a {@link org.corporateparenting.rule.Finding}
 * with table, row and field, beside whatever could be read, in a {@link org.corporateparenting.rule.Parsed}.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.rule;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
