package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.time.DateRange;

/** What is done for those who leave care, from the sixteenth birthday on, and where they were after care. */
final class LeavingCareEntries {

    private LeavingCareEntries() {}

    static List<Arbitrary<Entry>> all() {
        return List.of(
                fromSixteen(
                        ActKind.LEAVING_CARE_ASSESSMENT,
                        400,
                        day -> new LeavingCareNeedsAssessment(day),
                        (file, each) -> file.addLeavingCareAssessment(each)),
                fromSixteen(ActKind.PATHWAY_PLAN, 500, PathwayPlan::new, (file, each) -> file.addPathwayPlan(each)),
                fromSixteen(
                        ActKind.PATHWAY_PLAN_REVIEW,
                        250,
                        PathwayPlanReview::new,
                        (file, each) -> file.addPathwayPlanReview(each)),
                fromSixteen(
                        ActKind.PERSONAL_ADVISER,
                        900,
                        day -> new PersonalAdviserAllocation(DateRange.startingOn(day)),
                        (file, each) -> file.addPersonalAdviser(each)),
                contacts(),
                programmes(),
                accommodation(),
                homes(),
                institutions());
    }

    private static <T> Arbitrary<Entry> fromSixteen(
            ActKind kind, int gap, Function<LocalDate, T> act, BiConsumer<CaseFileBuilder, T> add) {
        return fromSixteen(kind, Draw.days(1, gap), Arbitraries.just(act), add);
    }

    private static <T> Arbitrary<Entry> fromSixteen(
            ActKind kind,
            Arbitrary<Integer> gaps,
            Arbitrary<Function<LocalDate, T>> acts,
            BiConsumer<CaseFileBuilder, T> add) {
        return Series.of(3, gaps, acts)
                .map(series -> new Entry(
                        kind,
                        (file, life) ->
                                series.after(life.attains(16).minusDays(60)).forEach(act -> add.accept(file, act))));
    }

    private static Arbitrary<Entry> contacts() {
        Arbitrary<Function<LocalDate, InTouchContact>> contacts =
                Arbitraries.of(ContactMode.class).map(mode -> day -> new InTouchContact(day, mode));
        return fromSixteen(
                ActKind.IN_TOUCH_CONTACT, Draw.days(1, 900), contacts, (file, each) -> file.addInTouchContact(each));
    }

    private static Arbitrary<Entry> programmes() {
        Arbitrary<Function<LocalDate, EducationProgramme>> programmes = Combinators.combine(
                        Arbitraries.of(EducationProgrammeKind.class), Draw.days(0, 60), Draw.days(30, 900))
                .as((kind, told, days) -> day -> new EducationProgramme(
                        kind, day.minusDays(told), DateRange.of(day, day.plusDays(days)), Optional.empty()));
        return fromSixteen(
                ActKind.EDUCATION_PROGRAMME,
                Draw.days(1, 1800),
                programmes,
                (file, each) -> file.addEducationProgramme(each));
    }

    /** One after another, none overlapping the next. */
    private static Arbitrary<Entry> accommodation() {
        Arbitrary<Function<LocalDate, ProvidedAccommodation>> times =
                Draw.days(5, 100).map(days -> day -> new ProvidedAccommodation(DateRange.of(day, day.plusDays(days))));
        return fromSixteen(
                ActKind.PROVIDED_ACCOMMODATION,
                Draw.days(101, 1200),
                times,
                (file, each) -> file.addProvidedAccommodation(each));
    }

    /** At home from the day on which care ended, or from days about then. */
    private static Arbitrary<Entry> homes() {
        return Combinators.combine(Draw.oneIn(2), Draw.days(0, 10), Draw.days(1, 500))
                .as((never, after, days) -> new Entry(ActKind.RETURN_HOME, (file, life) -> {
                    if (!never) {
                        life.endings()
                                .forEach(end -> file.addReturnsHome(
                                        new ReturnHome(DateRange.of(end.plusDays(after), end.plusDays(after + days)))));
                    }
                }));
    }

    private static Arbitrary<Entry> institutions() {
        return Combinators.combine(Draw.oneIn(3), Arbitraries.of(InstitutionalStayKind.class), Draw.days(1, 600))
                .as((any, kind, days) -> new Entry(ActKind.INSTITUTIONAL_STAY, (file, life) -> {
                    if (any) {
                        life.endings()
                                .forEach(end -> file.addInstitutionalStay(
                                        new InstitutionalStay(kind, DateRange.of(end, end.plusDays(days)))));
                    }
                }));
    }
}
