package org.corporateparenting.examples.page;

import com.google.common.collect.ImmutableList;

/**
 * One rated figure.
 *
 * @param label what is measured, with its number in the contract where it has one
 * @param period the period or day it is about
 * @param score how it stands to its target
 * @param value the value with its unit
 * @param target the target in words
 * @param trend which way it went, in words
 * @param because the working
 * @param benchmarks what others reached
 */
public record ScoreRow(
        String label,
        String period,
        Score score,
        String value,
        String target,
        String trend,
        String because,
        ImmutableList<String> benchmarks) {}
