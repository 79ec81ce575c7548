package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.time.DayKind;
import org.corporateparenting.time.WorkingDayCalendar;

/** The duties against a second, slow working-out of them. */
class OracleProperties {

    private static final Set<String> COVERED =
            Set.of("REV-01", "REV-02", "REV-03", "VIS-01", "VIS-02", "VIS-03", "VIS-05", "VIS-06", "VIS-07", "VIS-08");
    private static final Set<String> START_UNKNOWN =
            Set.of("the day on which the child became looked after", "the day on which the placement began");

    @Property(shrinking = ShrinkingMode.OFF)
    void agreesWithTheSlowOracle(@ForAll long seed) {
        Story story = Story.of(seed);
        assertThat(produced(story)).as("seed " + seed).isEqualTo(new SlowOracle(story).answers());
    }

    @Example
    void theCalendarAgreesWithTheRulesForHolidays() {
        WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
        for (LocalDate day = LocalDate.of(2011, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            assertThat(calendar.dayKind(day) == DayKind.WORKING_DAY)
                    .as(day.toString())
                    .isEqualTo(SlowOracle.isWorkingDay(day));
        }
    }

    private static Map<String, SlowOracle.Said> produced(Story story) {
        Map<String, SlowOracle.Said> said = new TreeMap<>();
        for (AssessedDuty duty :
                Duties.standard().assess(story.caseFile(), story.asAt).all()) {
            if (COVERED.contains(duty.duty().toString())) {
                String key = duty.duty() + duty.part().map(part -> "/" + part).orElse("") + " " + duty.trigger();
                said.put(
                        key, new SlowOracle.Said(duty.kind(), duty.due(), duty.done(), duty.daysLate(), missing(duty)));
            }
        }
        return said;
    }

    private static Set<String> missing(AssessedDuty duty) {
        Set<String> missing = new TreeSet<>(duty.missing());
        missing.remove("a fixed day: the limit is as soon as reasonably practicable");
        return missing.stream().anyMatch(START_UNKNOWN::contains) ? Set.of("start") : missing;
    }
}
