package org.corporateparenting.careleaver;

import java.time.LocalDate;
import org.corporateparenting.time.Age;

/**
 * The birthdays on which the law on leaving care turns.
 *
 * @param fourteen from which care counts towards the 13 weeks
 * @param sixteen with which the groups begin
 * @param eighteen on which childhood ends
 * @param twentyOne on which duties towards former relevant children end unless they are in education
 * @param twentyFive on which everything ends
 */
record Ages(LocalDate fourteen, LocalDate sixteen, LocalDate eighteen, LocalDate twentyOne, LocalDate twentyFive) {

    static Ages of(Age age) {
        return new Ages(age.attains(14), age.attains(16), age.attains(18), age.attains(21), age.attains(25));
    }
}
