/** What the packages share and no user sees: the form of generated value types. Not exported; imports nothing of ours. */
@NullMarked
package org.corporateparenting.internal;

import org.jspecify.annotations.NullMarked;
