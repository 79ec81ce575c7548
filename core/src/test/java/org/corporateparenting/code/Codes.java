package org.corporateparenting.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the tests of groupings share. */
final class Codes {

    private Codes() {}

    /** The codes of exactly the constants for which a question is answered with yes, in the order of the list. */
    static <E extends Enum<E> & Code> List<String> where(CodeSet<E> set, Predicate<E> question) {
        return set.members().stream().filter(question).map(Code::code).toList();
    }

    /** The codes of exactly the constants for which none of several questions is answered with yes, or more than one. */
    static <E extends Enum<E> & Code> List<String> notInExactlyOne(CodeSet<E> set, List<Predicate<E>> questions) {
        List<String> codes = new ArrayList<>();
        for (E member : set.members()) {
            if (questions.stream().filter(question -> question.test(member)).count() != 1) {
                codes.add(member.code());
            }
        }
        return codes;
    }
}
