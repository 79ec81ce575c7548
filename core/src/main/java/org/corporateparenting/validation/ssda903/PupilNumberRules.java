package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;

/** Pupil numbers and the codes that stand in their place. */
final class PupilNumberRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of();

    private PupilNumberRules() {}
}
