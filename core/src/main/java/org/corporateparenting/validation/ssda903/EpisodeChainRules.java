package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Episodes one after another: gaps, overlaps, what changed between them, and what may follow what. */
final class EpisodeChainRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private EpisodeChainRules() {}
}
