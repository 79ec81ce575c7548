package org.corporateparenting.examples.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.validation.CaseFileRules;
import org.corporateparenting.validation.CheckedRule;
import org.corporateparenting.validation.HouseholdRules;

/** The kinds of questions of the suite. */
enum Question {
    /** What came of the duty of one id and part that one day triggered? */
    DUTY {
        @Override
        ImmutableList<Answer> ask(SsdExtract extract, ConformanceCase one) {
            Duties duties = Duties.standard();
            return Stream.concat(
                            extract.caseFiles().stream().map(file -> duties.assess(file, one.asAt())),
                            extract.households().stream().map(household -> duties.assess(household, one.asAt())))
                    .flatMap(timetable -> timetable.all().stream())
                    .filter(duty ->
                            isOf(duty.rule(), one) && one.example().trigger().equals(Optional.of(duty.trigger())))
                    .map(Question::answer)
                    .collect(ImmutableList.toImmutableList());
        }
    },
    /** Does the record satisfy one rule? */
    CHECK {
        @Override
        ImmutableList<Answer> ask(SsdExtract extract, ConformanceCase one) {
            CaseFileRules rules = CaseFileRules.standard().withSettings(extract.settings());
            Stream<CheckedRule> ofCaseFiles =
                    extract.caseFiles().stream().flatMap(file -> rules.check(file, one.asAt()).rules().stream());
            Stream<CheckedRule> ofHouseholds = extract.households().stream()
                    .flatMap(home -> HouseholdRules.standard().check(home, one.asAt()).rules().stream());
            return Stream.concat(ofCaseFiles, ofHouseholds)
                    .filter(rule -> isOf(rule.entry(), one))
                    .map(Question::answer)
                    .collect(ImmutableList.toImmutableList());
        }
    },
    /** In which group of leaving care is the young person? */
    LEAVERS {
        @Override
        ImmutableList<Answer> ask(SsdExtract extract, ConformanceCase one) {
            return extract.caseFiles().stream()
                    .map(file -> answer(LeavingCare.standard().standingOn(file, one.asAt())))
                    .collect(ImmutableList.toImmutableList());
        }
    };

    /**
     * An answer of the library.
     *
     * @param answer the answer
     * @param provision the provisions behind it
     * @param confidence how sure the library is of them; empty where the answer has none of its own
     */
    record Answer(ObjectNode answer, ImmutableList<String> provision, Optional<String> confidence) {}

    /** The answers of the library: one, where all is well. */
    abstract ImmutableList<Answer> ask(SsdExtract extract, ConformanceCase one);

    private static boolean isOf(CatalogueEntry entry, ConformanceCase one) {
        String name = entry.id() + entry.part().map(part -> "/" + part).orElse("");
        return name.equals(one.example().rule());
    }

    private static Answer answer(AssessedDuty duty) {
        ObjectNode answer = node().put("outcome", duty.kind().name())
                .put("due", duty.due().map(Object::toString).orElse(null));
        duty.dueAt().ifPresent(at -> answer.put("dueAt", at.toString()));
        answer.put("daysLate", Math.toIntExact(duty.daysLate()));
        return new Answer(
                answer,
                texts(duty.citations()),
                Optional.of(duty.rule().confidence().name()));
    }

    private static Answer answer(CheckedRule rule) {
        return new Answer(
                node().put("outcome", rule.kind().name()),
                texts(rule.entry().citations()),
                Optional.of(rule.entry().confidence().name()));
    }

    private static Answer answer(CareLeaverStatus status) {
        return new Answer(node().put("group", status.group().name()), texts(status.citations()), Optional.empty());
    }

    private static ObjectNode node() {
        return new ObjectMapper().createObjectNode();
    }

    private static ImmutableList<String> texts(List<Citation> citations) {
        return citations.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
}
