/**
 * The way in: everything a board keeps about itself, read from a folder, and the pack for its next meeting.
 *
 * <pre>{@code
 * Parsed<BoardRecords> records = BoardRecords.readFolder(folder);
 * BoardPack pack = BoardPack.of(records.value(), asAt);
 * pack.in(PackSection.QUESTIONS);     // what was asked, what came back, what is overdue
 * records.value().audit(asAt);        // what a secretary would put right first
 * }</pre>
 *
 * <p>The records come in tables {@code cp_...} of their own ({@link org.corporateparenting.governance.pack.BoardFact}),
 * each of which may be absent. One that is there is complete; one that is not is <em>not supplied</em>, which is
 * different from nothing having happened, and the pack says so. Every entry of the pack names the rows it comes from.
 */
@NullMarked
@HouseStyle
package org.corporateparenting.governance.pack;

import org.corporateparenting.internal.HouseStyle;
import org.jspecify.annotations.NullMarked;
