package org.corporateparenting.sufficiency.recruitment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.sufficiency.place.Occupancy;
import org.corporateparenting.time.DateRange;

/**
 * How many households reached each stage. A stage that was not counted is missing, which is not the same as nobody.
 *
 * @param reached how many reached each stage that was counted
 */
public record RecruitmentFunnel(ImmutableMap<FosteringRecruitmentStage, Integer> reached) {

    /**
     * Checks what is given.
     *
     * @param reached as above
     * @throws IllegalArgumentException if a number is negative
     */
    public RecruitmentFunnel {
        reached.forEach((stage, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "reached holds " + number + " for " + stage + "; it must be 0 or more");
            }
        });
    }

    /**
     * The assessments counted.
     *
     * @param assessments the assessments, each once
     * @param days the days in which a stage must have been reached to count
     * @return how many reached each stage in those days
     */
    public static RecruitmentFunnel of(Collection<FosteringAssessment> assessments, DateRange days) {
        return new RecruitmentFunnel(Stream.of(FosteringRecruitmentStage.values())
                .collect(toImmutableMap(stage -> stage, stage -> (int) assessments.stream()
                        .flatMap(assessment -> assessment.stages().stream())
                        .filter(one -> one.stage() == stage && days.contains(one.on()))
                        .count())));
    }

    /**
     * Of those who reached one stage, how many reached another.
     *
     * @param from the stage of whom the share is taken
     * @param to the other stage
     * @param decimals how many decimals to keep, from 0 to 10; halves are rounded up
     * @return the percentage; empty where either was not counted, or nobody reached the first
     */
    public Optional<BigDecimal> conversion(FosteringRecruitmentStage from, FosteringRecruitmentStage to, int decimals) {
        Optional<Integer> base = Optional.ofNullable(reached.get(from));
        return Optional.ofNullable(reached.get(to))
                .flatMap(part -> base.flatMap(whole -> new Occupancy(part, whole).percent(decimals)));
    }

    /**
     * The stages that more reached than the stage before, which cannot be of one group of households.
     *
     * @return the later stages, in order; stages that were not counted are passed over
     */
    public ImmutableSet<FosteringRecruitmentStage> widening() {
        ImmutableSet.Builder<FosteringRecruitmentStage> found = ImmutableSet.builder();
        int before = Integer.MAX_VALUE;
        for (FosteringRecruitmentStage stage : FosteringRecruitmentStage.values()) {
            Optional<Integer> number = Optional.ofNullable(reached.get(stage));
            if (number.isPresent()) {
                if (number.get() > before) {
                    found.add(stage);
                }
                before = number.get();
            }
        }
        return found.build();
    }
}
