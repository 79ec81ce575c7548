package org.corporateparenting.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Runs each program and knows what it prints. */
@Isolated
class EmbeddingTest {

    @Test
    void isThisReviewLate() {
        assertThat(printedBy(() -> IsThisReviewLate.main(new String[0]))).isEqualTo("""
                First review of the child's case: 1 day late. Fri 20 Dec 2024 + 20 working days, skipping 25 Dec, 26 Dec, 1 Jan
                Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 33(1)
                """);
    }

    @Test
    void whatFallsDue() {
        assertThat(printedBy(() -> WhatFallsDue.main(new String[0]))).isEqualTo("""
                2026-04-27 Permanence plan by the second review (Tue 27 Jan 2026 + 3 months)
                2026-04-27 Second review of the child's case (Tue 27 Jan 2026 + 3 months)
                2026-04-27 Next visit in the first year of a placement (Mon 16 Mar 2026 + 6 weeks)
                """);
    }

    @Test
    void myOwnEntities() {
        assertThat(printedBy(() -> MyOwnEntities.main(new String[0]))).isEqualTo("""
                4711 REV-02 from 2025-06-27: OVERDUE
                """);
    }

    @Test
    void readAnExtract(@TempDir Path folder) throws Exception {
        Path extract = new SyntheticAuthority(40, 7, LocalDate.of(2026, 3, 31), 0.02).write(folder);
        assertThat(printedBy(() -> ReadAnExtract.main(new String[] {extract.toString()})))
                .matches("""
                40 children, \\d+ findings
                MET \\d+
                MET_LATE \\d+
                NOT_YET_DUE \\d+
                OVERDUE \\d+
                NOT_APPLICABLE \\d+
                NOT_DETERMINABLE \\d+
                """);
    }

    @Test
    void isThisReturnRight(@TempDir Path folder) throws Exception {
        new SyntheticAuthority(60, 7, LocalDate.of(2026, 3, 31), 0.05).write(folder);
        String[] args = {
            folder.resolve("ssda903/2025-26").toString(),
            folder.resolve("ssda903/2024-25").toString()
        };
        assertThat(printedBy(() -> IsThisReturnRight.main(args))).matches("""
                ReturnCheck\\[2025/26 by the rules of 2025/26, \\d+ findings, \\d+ open\\]
                (?:\\d+ findings: \\w+ .*\\.
                  .*\\.
                ){3}""");
    }

    @Test
    void whichLawApplied() {
        assertThat(printedBy(() -> WhichLawApplied.main(new String[0]))).isEqualTo("""
                2020: NOT_DETERMINABLE, Mon 11 May 2020, as soon as reasonably practicable
                Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 28(2)(a)
                Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) reg 8
                2025: OVERDUE, Sun 11 May 2025 + 1 week
                Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) reg 28(2)(a)
                """);
    }

    @Test
    void whatIfTheLawChanged() {
        assertThat(printedBy(() -> WhatIfTheLawChanged.main(new String[0]))).isEqualTo("""
                First visit in a placement: NOT_DETERMINABLE, would be OVERDUE
                """);
    }

    @Test
    void whichGroup() {
        assertThat(printedBy(() -> WhichGroup.main(new String[0]))).isEqualTo("""
                ELIGIBLE 2024-09-16/2026-09-15
                Aged 16 or 17, looked after since 2024-06-17, by 2024-09-16 for 91 days since the age of 14 (91 are needed).
                CL-09 Assessment of needs as an eligible child
                CL-11 Pathway plan
                CL-13 Personal adviser
                CL-17 Care leavers' apprenticeship bursary, GBP 3000
                CL-22 Local offer
                CL-23 Corporate parenting principles
                """);
    }

    @Test
    void rateAMeasure() {
        assertThat(printedBy(() -> RateAMeasure.main(new String[0]))).isEqualTo("""
                Three or more placements in twelve months: MISSED_TOLERANCE_UNKNOWN, gap -1.0
                11.0% (135 of 1231) misses the target of at most 10% by 1.0 percentage points; no tolerance is known
                """);
    }

    @Test
    void myOwnMeasure(@TempDir Path folder) throws Exception {
        Path extract = new SyntheticAuthority(40, 7, LocalDate.of(2026, 3, 31), 0.02).write(folder);
        assertThat(printedBy(() -> MyOwnMeasure.main(new String[] {extract.toString()})))
                .matches("""
                \\d+ of \\d+
                true
                \\[F, M.*\\]
                """);
    }

    @Test
    void myOwnPledge() {
        assertThat(printedBy(() -> MyOwnPledge.main(new String[0]))).isEqualTo("""
                PARTLY
                three-or-more-placements-12-months: 8.2% (98 of 1200) meets the target of at most 10%, 1.8 percentage points better than it need be (2026-03-31)
                a survey about AT26-1 since 2025-03-31
                """);
    }

    @Test
    void whereNextYear(@TempDir Path folder) throws Exception {
        Path extract = new SyntheticAuthority(200, 7, LocalDate.of(2026, 3, 31), 0.02).write(folder);
        assertThat(printedBy(() -> WhereNextYear.main(new String[] {extract.toString()})))
                .matches("""
                FOSTERING \\d+ to \\d+
                RESIDENTIAL \\d+ to \\d+
                SUPPORTED \\d+ to \\d+
                OTHER \\d+ to \\d+
                held before: [01]\\.\\d+
                """);
    }

    @Test
    void asJson() {
        assertThat(printedBy(
                        () -> assertThatCode(() -> AsJson.main(new String[0])).doesNotThrowAnyException()))
                .isEqualTo("""
                {"episodes":[{"commenced":"2026-01-05","legalStatus":"C1","reasonForNewEpisode":"S"}],"id":"C17","visits":[{"childSeen":true,"mode":"IN_PERSON","on":"2026-01-08"}]}
                true
                """);
    }

    private static String printedBy(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace("\r\n", "\n");
    }
}
