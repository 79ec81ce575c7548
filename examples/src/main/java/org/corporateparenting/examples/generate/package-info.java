/**
 * A wholly synthetic authority: invented children with life courses in shares close to published national ones, written as
 * an extract and as the returns of two years, the same for the same arguments on every machine.
 *
 * <p>What is told of a child is invented by a {@code Course} as {@code Facts}, joined in {@code Recorded}, and written by
 * {@link org.corporateparenting.examples.generate.Rows} onto a {@link org.corporateparenting.examples.generate.Sheet}. Another
 * table is one constant of the sheets, one course, one record of facts and one class of rows, named in {@code Recorded} and
 * {@code Extract}. The return is worked out from the same facts: it invents nothing of its own. What only supplementary tables
 * say is invented last, straight as rows, in {@code Supplements}: another such table is one constant of the sheets and a few
 * lines of a course. {@code Unlawful} plants what the law does not allow, in a small share of the children.
 *
 * <p>It invents what happened and never asks the library what should have: what it writes can test the library.
 */
package org.corporateparenting.examples.generate;
