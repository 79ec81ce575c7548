package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** What only supplementary tables say. No return is worked out from it, so that it is invented as the rows it is written in. */
final class Supplements {

    private Supplements() {}

    /** What is known of the settings in which the children live. */
    static ImmutableList<Line> ofSettings(Chance chance, LocalDate asAt) {
        Lines lines = new Lines();
        new SettingCourse(new Timeliness(chance, asAt), lines).registers();
        return lines.all();
    }

    /** Of one child, beside what is already told of them. */
    static ImmutableList<Line> of(InventedChild child, Recorded told, Chance chance, LocalDate asAt) {
        Lines lines = new Lines();
        Timeliness timely = new Timeliness(chance, asAt);
        new AdoptionStepsCourse(timely, lines).invent(child, told.adoptions(), told.misrecorded());
        new InterviewCourse(timely, lines).invent(child, told.care().incidents());
        new VoiceCourse(timely, lines).invent(child, told.acts().reviews());
        new SettingCourse(timely, lines).invent(child);
        if (!LifeCourse.isShortBreaks(child)) {
            inCare(child, told, timely, lines);
        }
        return lines.all();
    }

    private static void inCare(InventedChild child, Recorded told, Timeliness timely, Lines lines) {
        new PlacementMakingCourse(timely, lines).invent(child);
        new ProvisionalCourse(timely, lines).invent(child);
        new CeasingCourse(timely, lines).invent(child);
        new PlanDetailCourse(timely, lines)
                .invent(child, told.plans(), told.acts().reviews());
        new CourtCourse(timely, lines).invent(child);
        new SecureCourse(timely, lines).invent(child);
        new ReviewDetailCourse(timely, lines).invent(child, told.acts().reviews());
        new ComplaintCourse(timely, lines).invent(child);
        new PracticeCourse(timely, lines).invent(child);
        new HouseholdCourse(timely, lines).invent(child);
        if (told.leaving().isPresent()) {
            new PathwayCourse(timely, lines).invent(child);
        }
        new AfterCareCourse(timely, lines).invent(child, told.leaving());
    }
}
