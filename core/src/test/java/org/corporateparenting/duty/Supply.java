package org.corporateparenting.duty;

import static org.corporateparenting.duty.Supplied.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitBuilder;
import org.corporateparenting.casework.voice.Complainant;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintBuilder;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ApprovalExtensionBuilder;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.time.DateRange;

/** Puts a fact that an answer names as missing into a case file, by the words in which it is named. */
final class Supply {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";

    /** What no record of a case file can settle. */
    private static final ImmutableList<Pattern> OUT_OF_REACH = Stream.of(
                    "a fixed day: the limit is as soon as reasonably practicable",
                    "school term dates.*",
                    "bank holidays .*",
                    "why the child was not spoken to in private at the visit of " + DAY,
                    "whether the child was old enough to refuse the health assessment of " + DAY,
                    "whether the series of short breaks went on after " + DAY,
                    "how long another authority looked after the child from " + DAY + " on")
            .map(Pattern::compile)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<String, ActKind> KINDS =
            Maps.uniqueIndex(Arrays.asList(ActKind.values()), ActKind::plural);
    private static final Pattern UNOBSERVED =
            Pattern.compile("(.+?)(, of which none were supplied| before " + DAY + "| from " + DAY + " on)");

    private record Fact(Pattern words, BiFunction<CaseFile, LocalDate, CaseFile> supply) {}

    private final Random random;
    private final ImmutableList<Fact> facts;

    Supply(Random random) {
        this.random = random;
        this.facts = Stream.of(care(), birth(), placements(), approvals(), acts(), complaints(), returns(), leaving())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    static boolean isOutOfReach(String fact) {
        return OUT_OF_REACH.stream().anyMatch(words -> words.matcher(fact).matches());
    }

    /** The case file with the fact; empty where nothing here knows the fact. */
    Optional<CaseFile> supplied(CaseFile file, String fact) {
        Matcher unobserved = UNOBSERVED.matcher(fact);
        if (unobserved.matches() && KINDS.containsKey(unobserved.group(1))) {
            return Optional.of(Supplied.complete(file, KINDS.get(unobserved.group(1))));
        }
        for (Fact known : facts) {
            Matcher words = known.words().matcher(fact);
            if (words.matches()) {
                LocalDate day = words.groupCount() == 0 ? LocalDate.MIN : LocalDate.parse(words.group(1));
                return Optional.of(known.supply().apply(file, day));
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Fact> care() {
        return ImmutableList.of(
                always("the day on which the child became looked after", Supplied::starts),
                always("the day on which the placement began", Supplied::starts),
                always("the day on which the series of short breaks began", Supplied::starts),
                always("the day on which the child was placed for adoption", Supplied::starts),
                always("the day on which the agency was first authorised to place the child", Supplied::starts),
                on(
                        "the day on which the child started to be looked after, which is not after #",
                        (file, day) -> Supplied.starts(file)),
                on("whether the review of # was the first", (file, day) -> Supplied.firstReviews(file)),
                on(
                        "whether the review of # was the first in the placement",
                        (file, day) -> Supplied.firstReviews(file)),
                on("the legal status on #", (file, day) -> Supplied.statuses(file)),
                on("the legal status before #", (file, day) -> Supplied.statuses(file)),
                on("the placement from #", (file, day) -> Supplied.types(file)),
                on("whether the placement of # is youth detention accommodation", (file, day) -> Supplied.types(file)),
                on("whether the authority decided that care should end on #", Supplied::decision));
    }

    private ImmutableList<Fact> birth() {
        return ImmutableList.of(
                on("whether the child was three or older on #", (file, day) -> Supplied.birth(file, random)),
                on("whether the child was 16 on #", (file, day) -> Supplied.birth(file, random)),
                on(
                        "whether the child was under five at the health assessment of #",
                        (file, day) -> Supplied.birth(file, random)),
                on("whether the child was under six months old on #", (file, day) -> Supplied.birth(file, random)),
                always("whether the young person is a relevant child", file -> Supplied.birth(file, random)));
    }

    private ImmutableList<Fact> placements() {
        return ImmutableList.of(
                always(
                        "whether the placement is intended to last until the child is 18",
                        file -> Supplied.terms(file, terms -> terms.intendedToLastToEighteen(random.nextBoolean()))),
                always(
                        "whether the child agrees to be visited less often",
                        file -> Supplied.terms(file, terms -> terms.agreesToFewerVisits(random.nextBoolean()))),
                always("whether it is an immediate placement with a parent (regulation 19)", Supplied::bases),
                always("whether the carer is under temporary approval (regulation 24)", Supplied::bases),
                always("whether the responsible authority approved the foster carer", Supplied::providers),
                on(
                        "whether the placement of # was made in an emergency",
                        (file, day) -> Supplied.circumstances(
                                file, day, facts -> facts.madeInEmergency(random.nextBoolean()))),
                on(
                        "whether the child could visit before the placement of #",
                        (file, day) -> Supplied.circumstances(
                                file, day, facts -> facts.visitPracticable(random.nextBoolean()))),
                on(
                        "whether the placement that ended on # had to end",
                        (file, day) -> Supplied.circumstances(
                                file,
                                Supplied.placementEnding(file, day),
                                facts -> facts.hadToEnd(random.nextBoolean()))),
                always(
                        "the day on which the assessment of the parent was completed",
                        file -> Supplied.complete(file, ActKind.PREPARATION)));
    }

    private ImmutableList<Fact> approvals() {
        return ImmutableList.of(
                on(
                        "whether the temporary approval of # was extended",
                        (file, day) -> Supplied.complete(file, ActKind.APPROVAL_EXTENSION)),
                on(
                        "whether the panel's views were sought before the extension of #",
                        (file, day) -> extensions(file, day, each -> each.panelViewsSought(random.nextBoolean()))),
                on(
                        "whether the reviewing officer was informed before the extension of #",
                        (file, day) ->
                                extensions(file, day, each -> each.reviewingOfficerInformed(random.nextBoolean()))),
                on(
                        "whether a nominated officer approved the extension of #",
                        (file, day) ->
                                extensions(file, day, each -> each.approvedByNominatedOfficer(random.nextBoolean()))),
                on(
                        "whether the carer was approved on #",
                        (file, day) -> file.toBuilder()
                                .temporaryApprovals(each(
                                        file.temporaryApprovals(),
                                        each -> each.decided().equals(Optional.of(day)),
                                        each -> TemporaryApproval.builder()
                                                .from(each)
                                                .approved(random.nextBoolean())
                                                .build()))
                                .build()),
                always(
                        "the outcome of the review of the refusal",
                        file -> file.toBuilder()
                                .temporaryApprovals(each(
                                        file.temporaryApprovals(),
                                        each -> each.reviewDecided().isEmpty(),
                                        each -> TemporaryApproval.builder()
                                                .from(each)
                                                .reviewDecided(each.began().plusDays(150))
                                                .build()))
                                .build()));
    }

    private static CaseFile extensions(
            CaseFile file, LocalDate decided, UnaryOperator<ApprovalExtensionBuilder> change) {
        return file.toBuilder()
                .approvalExtensions(each(
                        file.approvalExtensions(),
                        each -> each.decided().equals(decided),
                        each -> change.apply(ApprovalExtension.builder().from(each))
                                .build()))
                .build();
    }

    private ImmutableList<Fact> acts() {
        return ImmutableList.of(
                on(
                        "whether the child was seen on the visit of #",
                        (file, day) -> visits(file, day, visit -> visit.childSeen(random.nextBoolean()))),
                on(
                        "whether the child was spoken to in private at the visit of #",
                        (file, day) -> visits(file, day, visit -> visit.seenAlone(true))),
                on(
                        "whether a medical practitioner made the health assessment of #",
                        (file, day) -> file.toBuilder()
                                .healthAssessments(each(
                                        file.healthAssessments(),
                                        made -> made.on().equals(day),
                                        made -> HealthAssessment.builder()
                                                .from(made)
                                                .byMedicalPractitioner(random.nextBoolean())
                                                .build()))
                                .build()),
                always(
                        "the day by which the court directed the care plan",
                        file -> file.toBuilder()
                                .careOrderApplications(each(
                                        file.careOrderApplications(),
                                        each -> each.planDirectedBy().isEmpty(),
                                        each -> CareOrderApplication.builder()
                                                .from(each)
                                                .planDirectedBy(each.made().plusDays(random.nextInt(60)))
                                                .build()))
                                .build()),
                on(
                        "whether a review could consider the change of # first",
                        (file, day) -> file.toBuilder()
                                .carePlanChanges(each(
                                        file.carePlanChanges(),
                                        change -> change.on().equals(day),
                                        change -> CarePlanChange.builder()
                                                .from(change)
                                                .reviewPracticable(random.nextBoolean())
                                                .build()))
                                .build()),
                always(
                        "whether the parents asked that the child be placed for adoption",
                        file -> Supplied.consents(file, random.nextBoolean())));
    }

    private static CaseFile visits(CaseFile file, LocalDate day, UnaryOperator<VisitBuilder> change) {
        return file.toBuilder()
                .visits(each(
                        file.visits(),
                        visit -> visit.on().equals(day),
                        visit -> change.apply(Visit.builder().from(visit)).build()))
                .build();
    }

    private ImmutableList<Fact> complaints() {
        return ImmutableList.of(
                on(
                        "whether more time was taken for the answer at stage 1 to the complaint of #",
                        (file, day) -> complaints(
                                file,
                                each -> each.received().equals(day),
                                each -> each.isStageOneExtended(random.nextBoolean()))),
                on(
                        "whether more time was taken for the investigation asked for on #",
                        (file, day) -> complaints(
                                file,
                                each -> each.stageTwoRequested().equals(Optional.of(day)),
                                each -> each.isStageTwoExtended(random.nextBoolean()))),
                on(
                        "whether the child made the complaint of #",
                        (file, day) -> complaints(
                                file,
                                each -> each.received().equals(day),
                                each -> each.complainant(Complainant.CHILD))));
    }

    private static CaseFile complaints(
            CaseFile file, Predicate<Complaint> which, UnaryOperator<ComplaintBuilder> change) {
        return file.toBuilder()
                .complaints(each(
                        file.complaints(),
                        which,
                        each -> change.apply(Complaint.builder().from(each)).build()))
                .build();
    }

    private static ImmutableList<Fact> returns() {
        return ImmutableList.of(
                on(
                        "when the interview on the return of # was offered",
                        (file, day) -> Supplied.returns(file, day, period -> Supplied.offeredAtNoon(period, day))),
                on(
                        "whether the child was back on #, the day care ended",
                        (file, day) -> Supplied.returns(file, day, period -> Supplied.backAtNoon(period, day))),
                on(
                        "the time of day of the return on #",
                        (file, day) -> Supplied.returns(file, day, period -> Supplied.backAtNoon(period, day))),
                on(
                        "the time of day of the offer or interview on #",
                        (file, day) -> file.toBuilder()
                                .missingPeriods(each(
                                        file.missingPeriods(),
                                        period -> true,
                                        period -> Supplied.actsAtNoon(period, day)))
                                .build()));
    }

    private ImmutableList<Fact> leaving() {
        return ImmutableList.of(
                on(
                        "whether there was a pathway plan on #",
                        (file, day) -> Supplied.complete(file, ActKind.PATHWAY_PLAN)),
                always(
                        "whether the young person was accommodated or fostered elsewhere at 16 or 17",
                        file -> Supplied.complete(file, ActKind.ACCOMMODATION_ELSEWHERE)),
                always(
                        "whether the young person was in education or training after 21",
                        file -> Supplied.complete(file, ActKind.EDUCATION_PROGRAMME)),
                on(
                        "whether a special guardianship order was made on #",
                        (file, day) -> Supplied.complete(file, ActKind.SPECIAL_GUARDIANSHIP_ORDER)),
                on(
                        "whether the young person lived with a person with parental responsibility from # on",
                        (file, day) -> file.toBuilder()
                                .addReturnsHome(new ReturnHome(days(day, 400)))
                                .build()),
                on(
                        "whether the young person was detained or in hospital from # to the age of 16",
                        (file, day) -> file.toBuilder()
                                .addInstitutionalStay(
                                        new InstitutionalStay(InstitutionalStayKind.DETENTION, days(day, 900)))
                                .build()));
    }

    private DateRange days(LocalDate from, int most) {
        return DateRange.of(from, from.plusDays(1 + random.nextInt(most)));
    }

    private static Fact always(String words, UnaryOperator<CaseFile> supply) {
        return new Fact(Pattern.compile(Pattern.quote(words)), (file, day) -> supply.apply(file));
    }

    /** A fact with a day in it, where {@code #} stands. */
    private static Fact on(String words, BiFunction<CaseFile, LocalDate, CaseFile> supply) {
        return new Fact(Pattern.compile(words.replace("#", DAY)), supply);
    }
}
