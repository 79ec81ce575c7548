package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * Findings of one rule in one table.
 *
 * @param rule the rule's id
 * @param table the table, or "(none)"
 * @param severity how much they weigh, in words
 * @param message what is wrong, naming no child
 * @param count how many there are
 * @param examples where some of them are, such as "row 12 (DECOM)"
 */
public record FindingGroup(
        String rule, String table, String severity, String message, int count, ImmutableList<String> examples) {}
