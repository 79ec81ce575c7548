/**
 * England's corporate parenting duties: what is owed to a child in care or a care leaver, by when, under which
 * provision, and whether it was done.
 */
module org.corporateparenting.core {
    requires transitive com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.corporateparenting.adoption;
    exports org.corporateparenting.adoption.journey;
    exports org.corporateparenting.adoption.support;
    exports org.corporateparenting.careleaver;
    exports org.corporateparenting.casework;
    exports org.corporateparenting.casework.careleaver;
    exports org.corporateparenting.casework.court;
    exports org.corporateparenting.casework.education;
    exports org.corporateparenting.casework.health;
    exports org.corporateparenting.casework.missing;
    exports org.corporateparenting.casework.permanence;
    exports org.corporateparenting.casework.placement;
    exports org.corporateparenting.casework.plan;
    exports org.corporateparenting.casework.practice;
    exports org.corporateparenting.casework.review;
    exports org.corporateparenting.casework.visit;
    exports org.corporateparenting.casework.voice;
    exports org.corporateparenting.child;
    exports org.corporateparenting.code;
    exports org.corporateparenting.commitment;
    exports org.corporateparenting.duty;
    exports org.corporateparenting.forecast;
    exports org.corporateparenting.indicator;
    exports org.corporateparenting.governance;
    exports org.corporateparenting.governance.contract;
    exports org.corporateparenting.governance.inspection;
    exports org.corporateparenting.governance.money;
    exports org.corporateparenting.governance.pack;
    exports org.corporateparenting.governance.plan;
    exports org.corporateparenting.governance.report;
    exports org.corporateparenting.governance.review;
    exports org.corporateparenting.governance.risk;
    exports org.corporateparenting.governance.voice;
    exports org.corporateparenting.law;
    exports org.corporateparenting.performance;
    exports org.corporateparenting.performance.disclosure;
    exports org.corporateparenting.rule;
    exports org.corporateparenting.ssd;
    exports org.corporateparenting.ssda903;
    exports org.corporateparenting.sufficiency;
    exports org.corporateparenting.sufficiency.carer;
    exports org.corporateparenting.sufficiency.gap;
    exports org.corporateparenting.sufficiency.home;
    exports org.corporateparenting.sufficiency.matching;
    exports org.corporateparenting.sufficiency.panel;
    exports org.corporateparenting.sufficiency.place;
    exports org.corporateparenting.sufficiency.recruitment;
    exports org.corporateparenting.sufficiency.search;
    exports org.corporateparenting.table;
    exports org.corporateparenting.time;
    exports org.corporateparenting.validation;
    exports org.corporateparenting.validation.figures;
    exports org.corporateparenting.validation.ssda903;
}
