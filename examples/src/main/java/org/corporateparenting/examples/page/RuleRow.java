package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * A rule that the report rests on, as the catalogue has it.
 *
 * @param id the rule's id, with its part where it has several
 * @param title the rule in a few words
 * @param force statute, guidance or data convention, in words
 * @param citations the provisions
 * @param inForce from when to when, in words
 * @param confidence how sure the library is of its source, in words
 */
public record RuleRow(
        String id, String title, String force, ImmutableList<String> citations, String inForce, String confidence) {}
