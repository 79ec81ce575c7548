/**
 * Homes and who provides them: how children's homes were judged by inspectors, who owns them, by which route a place
 * is bought and what it costs, and whether a setting is lawful for a young person of an age on a day.
 *
 * <p>The distinction that matters most is between <em>unregulated</em>, where the law asks for no registration, and
 * <em>unregistered</em>, where it asks for one that is not there. Which of the two a setting is turns on four things
 * together: what it is, how old the young person is, whether they are given care or only support, and the day. The
 * first is lawful, the second is not, whatever a list of homes calls them.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.sufficiency.home;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
