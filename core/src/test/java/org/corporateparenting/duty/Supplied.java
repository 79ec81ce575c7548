package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementCircumstancesBuilder;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.PlacementTermsBuilder;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DayOrMoment;

/** Case files with one fact more. */
final class Supplied {

    private Supplied() {}

    static <T> ImmutableList<T> each(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        return all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .collect(ImmutableList.toImmutableList());
    }

    /** Everything of a kind was observed. */
    static CaseFile complete(CaseFile file, ActKind kind) {
        return file.toBuilder()
                .observations(file.observations().with(kind, Observed.complete()))
                .build();
    }

    static CaseFile episodes(CaseFile file, Predicate<Episode> which, UnaryOperator<EpisodeBuilder> change) {
        return file.toBuilder()
                .episodes(each(
                        file.episodes(),
                        which,
                        episode -> change.apply(episode.toBuilder()).build()))
                .build();
    }

    /** Each period of care says that it started with its first episode. */
    static CaseFile starts(CaseFile file) {
        List<Episode> firsts = file.history().periodsOfCare().stream()
                .filter(period -> !period.startKnown())
                .map(period -> period.episodes().get(0))
                .toList();
        return episodes(file, firsts::contains, episode -> episode.reasonForNewEpisode(ReasonForNewEpisode.STARTED));
    }

    /** No review was held before the first on record. */
    static CaseFile firstReviews(CaseFile file) {
        return complete(starts(file), ActKind.REVIEW);
    }

    static CaseFile statuses(CaseFile file) {
        return episodes(
                file,
                episode -> episode.legalStatus().isEmpty(),
                episode -> episode.legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION));
    }

    static CaseFile types(CaseFile file) {
        return episodes(
                file,
                episode -> episode.placementType().isEmpty(),
                episode -> episode.placementType(PlacementType.FOSTER_OTHER));
    }

    static CaseFile providers(CaseFile file) {
        return episodes(
                file,
                episode -> episode.placementProvider().isEmpty(),
                episode -> episode.placementProvider(PlacementProvider.OWN_PROVISION));
    }

    static CaseFile decision(CaseFile file, LocalDate end) {
        return episodes(
                file,
                episode -> episode.ceased().equals(Optional.of(end))
                        && !episode.reasonEpisodeCeased().equals(Optional.of(ReasonEpisodeCeased.CARE_GOES_ON)),
                episode -> episode.reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED));
    }

    static CaseFile birth(CaseFile file, Random random) {
        LocalDate first = file.history().episodes().get(0).commenced();
        return file.toBuilder().born(first.minusDays(random.nextInt(6000))).build();
    }

    /** Terms of every placement, those on record changed and others made. */
    static CaseFile terms(CaseFile file, UnaryOperator<PlacementTermsBuilder> change) {
        List<LocalDate> recorded =
                file.placementTerms().stream().map(PlacementTerms::placed).toList();
        return file.toBuilder()
                .placementTerms(each(
                        file.placementTerms(),
                        terms -> true,
                        terms -> change.apply(PlacementTerms.builder().from(terms))
                                .build()))
                .addAllPlacementTerms(file.history().placements().stream()
                        .map(Placement::start)
                        .distinct()
                        .filter(day -> !recorded.contains(day))
                        .map(day -> change.apply(PlacementTerms.builder().placed(day))
                                .build())
                        .toList())
                .build();
    }

    /** Every placement is on an ordinary basis, unless another is on record. */
    static CaseFile bases(CaseFile file) {
        CaseFile known = terms(file, terms -> terms);
        return known.toBuilder()
                .placementTerms(each(
                        known.placementTerms(),
                        terms -> terms.basis().isEmpty(),
                        terms -> PlacementTerms.builder()
                                .from(terms)
                                .basis(PlacementBasis.ORDINARY)
                                .build()))
                .build();
    }

    static CaseFile circumstances(
            CaseFile file, LocalDate placed, UnaryOperator<PlacementCircumstancesBuilder> change) {
        Predicate<PlacementCircumstances> same = each -> each.placed().equals(placed);
        if (file.placementCircumstances().stream().noneMatch(same)) {
            return file.toBuilder()
                    .addPlacementCircumstance(
                            change.apply(PlacementCircumstances.builder().placed(placed))
                                    .build())
                    .build();
        }
        return file.toBuilder()
                .placementCircumstances(each(
                        file.placementCircumstances(),
                        same,
                        each -> change.apply(PlacementCircumstances.builder().from(each))
                                .build()))
                .build();
    }

    /** The first day of the placement that ended on a day, or seemed to while the child was away from it. */
    static LocalDate placementEnding(CaseFile file, LocalDate end) {
        return file.history().placements().stream()
                .filter(placement -> placement.start().isBefore(end))
                .filter(placement -> placement.episodes().stream()
                        .anyMatch(episode -> episode.ceased().equals(Optional.of(end))))
                .map(Placement::start)
                .findFirst()
                .orElseThrow();
    }

    static CaseFile returns(CaseFile file, LocalDate back, UnaryOperator<MissingPeriod> change) {
        return file.toBuilder()
                .missingPeriods(each(
                        file.missingPeriods(),
                        period -> period.returned().map(DayOrMoment::day).equals(Optional.of(back)),
                        change))
                .build();
    }

    static MissingPeriod backAtNoon(MissingPeriod period, LocalDate day) {
        return MissingPeriod.builder()
                .from(period)
                .returnedAt(noon(day).moment())
                .build();
    }

    static MissingPeriod offeredAtNoon(MissingPeriod period, LocalDate day) {
        ReturnInterview interview = period.returnInterview().orElseThrow();
        return MissingPeriod.builder()
                .from(period)
                .returnInterview(ReturnInterview.builder()
                        .from(interview)
                        .offered(noon(day))
                        .build())
                .build();
    }

    /** What was offered or held on a day was so at noon. */
    static MissingPeriod actsAtNoon(MissingPeriod period, LocalDate day) {
        return MissingPeriod.builder()
                .from(period)
                .returnInterview(period.returnInterview()
                        .map(interview -> ReturnInterview.builder()
                                .from(interview)
                                .offered(interview
                                        .offered()
                                        .map(act -> act.equals(DayOrMoment.of(day)) ? noon(day) : act))
                                .held(interview.held().map(act -> act.equals(DayOrMoment.of(day)) ? noon(day) : act))
                                .build()))
                .build();
    }

    private static DayOrMoment noon(LocalDate day) {
        return DayOrMoment.of(day.atTime(12, 0).atOffset(ZoneOffset.UTC));
    }

    /** Consents are all on record and say whether the parents asked. */
    static CaseFile consents(CaseFile file, boolean relinquished) {
        return complete(file, ActKind.ADOPTION_CONSENT).toBuilder()
                .adoptionSteps(each(
                        file.adoptionSteps(),
                        step -> step instanceof AdoptionConsent consent
                                && consent.isRelinquished().isEmpty(),
                        step -> AdoptionConsent.builder()
                                .from((AdoptionConsent) step)
                                .isRelinquished(relinquished)
                                .build()))
                .build();
    }
}
