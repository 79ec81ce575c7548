package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;

/** What is on record about the health of a child, with the convictions that the return asks for beside it. */
public interface HealthRecord {

    /**
     * Assessments of the child's health, declined ones among them.
     *
     * @return the assessments, in the order in which they were given
     */
    ImmutableList<HealthAssessment> healthAssessments();

    /**
     * Checks of the child's teeth, declined ones among them.
     *
     * @return the checks, in the order in which they were given
     */
    ImmutableList<DentalCheck> dentalChecks();

    /**
     * Where the child's immunisations stood.
     *
     * @return the standings, in the order in which they were given
     */
    ImmutableList<Immunisation> immunisations();

    /**
     * Findings that the child misused a substance.
     *
     * @return the findings, in the order in which they were given
     */
    ImmutableList<SubstanceMisuse> substanceMisuses();

    /**
     * Convictions, cautions, warnings and reprimands.
     *
     * @return the convictions, in the order in which they were given
     */
    ImmutableList<Conviction> convictions();

    /**
     * Scores of the strengths and difficulties questionnaire, and why there was none.
     *
     * @return the scores, in the order in which they were given
     */
    ImmutableList<SdqScore> sdqScores();

    /**
     * What returns say of health and offending, year by year.
     *
     * @return the years, in the order in which they were given
     */
    ImmutableList<HealthYear> healthYears();
}
