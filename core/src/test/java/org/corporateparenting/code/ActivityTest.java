package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void activeAreAllFullAndPartTimeCodes() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isInEducationEmploymentOrTraining))
                .containsExactly("F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5");
    }

    @Test
    void notActiveAreThree() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isNotInEducationEmploymentOrTraining))
                .containsExactly("G4", "G5", "G6");
    }

    @Test
    void fullTimeBeginsWithF() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isFullTime)).containsExactly("F1", "F2", "F3", "F4", "F5");
    }

    @Test
    void partTimeBeginsWithP() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isPartTime)).containsExactly("P1", "P2", "P3", "P4", "P5");
    }

    @Test
    void higherEducationIsFullOrPartTime() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isHigherEducation)).containsExactly("F1", "P1");
    }

    @Test
    void apprenticeshipIsFullOrPartTime() {
        assertThat(Codes.where(Activity.codeSet(), Activity::isApprenticeship)).containsExactly("F4", "P4");
    }

    @Test
    void nothingToReportIsNeither() {
        assertThat(Codes.where(
                        Activity.codeSet(),
                        activity -> !activity.isInEducationEmploymentOrTraining()
                                && !activity.isNotInEducationEmploymentOrTraining()))
                .containsExactly("0");
    }
}
