package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.Flag;

/** How values stand in the cells of a table: what is not known, or did not happen, is blank. */
final class Cells {

    private Cells() {}

    /** A day, word, number, yes or no, or what may be any of these. */
    static String text(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Cells::text).orElse("");
        }
        if (value instanceof Boolean answer) {
            return yesOrNo(answer);
        }
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String yesOrNo(boolean answer) {
        return answer ? "Y" : "N";
    }

    static String yesOrNo(Optional<Boolean> answer) {
        return answer.map(Cells::yesOrNo).orElse("");
    }

    /** As the return has yes and no. */
    static String flag(boolean yes) {
        return (yes ? Flag.YES : Flag.NO).code();
    }

    static String code(Optional<? extends Code> code) {
        return code.map(Code::code).orElse("");
    }

    static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
