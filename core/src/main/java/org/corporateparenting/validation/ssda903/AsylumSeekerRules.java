package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Unaccompanied asylum-seeking children. */
final class AsylumSeekerRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private AsylumSeekerRules() {}
}
