package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Reviews and how children took part in them. */
final class ReviewRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private ReviewRules() {}
}
