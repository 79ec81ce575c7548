package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.law.Policy;
import org.corporateparenting.rule.RuleId;

/** That another reading touches no duty but those that {@code docs/interpretation.md} names beside the policy. */
class PolicyProperties {

    private static final Pattern TOUCHED = Pattern.compile("- Duties whose answers it touches: ([^.]+)\\.");
    private static final Pattern ID = Pattern.compile("[A-Z]+-\\d+");

    private final Duties standard = Duties.standard();
    private final ImmutableMap<Policy, ImmutableSet<RuleId>> touched = touched();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aReadingTouchesOnlyTheDutiesOfItsPolicy(@ForAll("enquiries") Enquiry asked) {
        touched.forEach((policy, duties) -> policy.choices().stream()
                .skip(1)
                .map(choice -> standard.with(Interpretation.standard().with(policy.name(), choice)))
                .forEach(other -> {
                    assertThat(DutyComparison.between(standard, other).differences(asked.caseFile(), asked.asAt()))
                            .as(policy.name())
                            .allMatch(difference ->
                                    duties.contains(difference.either().duty()));
                    assertThat(untouched(other, asked, duties))
                            .as(policy.name())
                            .containsExactlyElementsOf(untouched(standard, asked, duties));
                }));
    }

    private static ImmutableList<String> untouched(Duties duties, Enquiry asked, ImmutableSet<RuleId> touched) {
        return duties.assess(asked.caseFile(), asked.asAt()).all().stream()
                .filter(duty -> !touched.contains(duty.duty()))
                .map(duty -> duty + " " + duty.due() + duty.done() + duty.daysLate() + duty.working() + duty.missing()
                        + duty.reason() + duty.citations())
                .collect(ImmutableList.toImmutableList());
    }

    /** Case files, one in three of somebody born on 29 February. */
    @Provide
    Arbitrary<Enquiry> enquiries() {
        return Combinators.combine(CaseFiles.enquiries(), Arbitraries.integers().between(0, 2))
                .as((asked, leap) -> leap < 2 ? asked : asked.about(bornOnALeapDay(asked.caseFile())));
    }

    private static CaseFile bornOnALeapDay(CaseFile file) {
        return file.toBuilder()
                .born(file.born().map(born -> LocalDate.of(born.getYear() - Math.floorMod(born.getYear(), 4), 2, 29)))
                .build();
    }

    private static ImmutableMap<Policy, ImmutableSet<RuleId>> touched() {
        String text;
        try {
            text = Files.readString(Path.of("../docs/interpretation.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/interpretation.md cannot be read", e);
        }
        return Maps.toMap(Interpretation.policies(), policy -> {
            Matcher line = TOUCHED.matcher(text);
            assertThat(line.find(text.indexOf("### `" + policy.name() + "`")))
                    .as(policy.name())
                    .isTrue();
            return ID.matcher(line.group(1))
                    .results()
                    .map(id -> RuleId.of(id.group()))
                    .collect(ImmutableSet.toImmutableSet());
        });
    }
}
