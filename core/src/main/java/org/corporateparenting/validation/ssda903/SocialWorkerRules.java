package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Social workers: one after another, from the year before to the end of the year. */
final class SocialWorkerRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private SocialWorkerRules() {}
}
