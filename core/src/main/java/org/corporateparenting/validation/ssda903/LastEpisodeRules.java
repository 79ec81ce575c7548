package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Episodes against those of the return of the year before. */
final class LastEpisodeRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private LastEpisodeRules() {}
}
