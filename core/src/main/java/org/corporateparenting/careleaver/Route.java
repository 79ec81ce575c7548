package org.corporateparenting.careleaver;

import static org.corporateparenting.law.Instruments.CARE_LEAVERS_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.law.Citation;

/** The ways into a group, and the reasons for being in none. */
@SuppressWarnings("ImmutableEnumChecker") // citations are records of records and text
enum Route {
    ELIGIBLE(
            CareLeaverGroup.ELIGIBLE,
            CHILDREN_ACT_1989.at("Sch 2 para 19B"),
            CARE_PLANNING_REGULATIONS_2010.at("reg 40")),
    RELEVANT(CareLeaverGroup.RELEVANT, CHILDREN_ACT_1989.at("s.23A(2)")),
    RELEVANT_DETAINED(
            CareLeaverGroup.RELEVANT, CHILDREN_ACT_1989.at("s.23A(3)"), CARE_LEAVERS_REGULATIONS_2010.at("reg 3(2)")),
    FORMER_RELEVANT_FROM_CARE(CareLeaverGroup.FORMER_RELEVANT, CHILDREN_ACT_1989.at("s.23C(1)(b)")),
    FORMER_RELEVANT_AFTER_LEAVING(CareLeaverGroup.FORMER_RELEVANT, CHILDREN_ACT_1989.at("s.23C(1)(a)")),
    QUALIFYING_GUARDIANSHIP(CareLeaverGroup.QUALIFYING, CHILDREN_ACT_1989.at("s.24(1A)")),
    QUALIFYING_LEFT_CARE(CareLeaverGroup.QUALIFYING, CHILDREN_ACT_1989.at("s.24(1B), (2)(a)")),
    QUALIFYING_ELSEWHERE(CareLeaverGroup.QUALIFYING, CHILDREN_ACT_1989.at("s.24(1B), (2)(b)-(e)")),
    UNDER_SIXTEEN(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("Sch 2 para 19B")),
    TOO_SHORT(
            CareLeaverGroup.NONE,
            CHILDREN_ACT_1989.at("Sch 2 para 19B"),
            CARE_PLANNING_REGULATIONS_2010.at("reg 40(1)")),
    SHORT_BREAK(CareLeaverGroup.NONE, CARE_PLANNING_REGULATIONS_2010.at("reg 40(2)")),
    NOT_AFTER_SIXTEEN(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("s.24(1A)-(2)")),
    AGED_OUT(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("ss.23C(6)-(7), 23CZB, 24(1A)-(1B)")),
    TRANSFERRED(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("s.23A(4)")),
    DIED(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("s.23C")),
    BEFORE_THE_LAW(CareLeaverGroup.NONE, CHILDREN_ACT_1989.at("s.23A"));

    private final CareLeaverGroup group;
    private final ImmutableList<Citation> citations;

    Route(CareLeaverGroup group, Citation... citations) {
        this.group = group;
        this.citations = ImmutableList.copyOf(citations);
    }

    CareLeaverGroup group() {
        return group;
    }

    ImmutableList<Citation> citations() {
        return citations;
    }
}
