package org.corporateparenting.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.sufficiency.SettingKind;

/** The placement that holds a day, and what is known of its setting. */
final class PlacedIn {

    private final CaseFile caseFile;
    private final Placement placement;
    private final LocalDate day;
    private final Optional<PlacementType> type;
    private final Optional<SettingOfPlacement> recorded;

    private PlacedIn(CaseFile caseFile, Placement placement, LocalDate day) {
        this.caseFile = caseFile;
        this.placement = placement;
        this.day = day;
        this.type = placement.typeOn(day);
        this.recorded = caseFile.settings().stream()
                .filter(setting -> setting.placed().equals(placement.start()))
                .findFirst();
    }

    /** The placement on a day, or empty where none is recorded. */
    static Optional<PlacedIn> on(LocalDate day, CaseFile caseFile) {
        return caseFile.history().placementOn(day).map(placement -> new PlacedIn(caseFile, placement, day));
    }

    LocalDate start() {
        return placement.start();
    }

    /** The code of the placement, for a reader. */
    String code() {
        return type.map(PlacementType::code).orElse("no code");
    }

    /** Whether the first day on record is that on which the placement began. */
    boolean startKnown() {
        Episode first = placement.episodes().get(0);
        Optional<PeriodOfCare> period = caseFile.history().periodOn(start());
        boolean firstOnRecord =
                period.filter(care -> care.start().equals(start())).isPresent();
        return !firstOnRecord
                || period.filter(PeriodOfCare::startKnown).isPresent()
                || first.reasonForNewEpisode()
                        .filter(reason -> reason.changesPlacement() || reason.startsCare())
                        .isPresent();
    }

    /** Whether the child certainly lives with parents, carers or adopters, in a children's home, or is in custody. */
    boolean isNoOtherArrangement() {
        return type.map(PlacementType::setting)
                .map(setting -> switch (setting) {
                    case ADOPTION, FOSTERING, PARENTS, CHILDRENS_HOME, CUSTODY -> true;
                    default -> false;
                })
                .orElse(false);
    }

    /** The kind of setting, as recorded or as the code says; empty where the code leaves it open. */
    Optional<SettingKind> kind() {
        return recorded.flatMap(SettingOfPlacement::setting).or(() -> type.flatMap(PlacedIn::kindOf));
    }

    /** The number of the setting on the day. */
    Optional<String> urn() {
        Optional<String> urn = Optional.empty();
        for (Episode episode : placement.episodes()) {
            if (!episode.commenced().isAfter(day) && episode.ofstedUrn().isPresent()) {
                urn = episode.ofstedUrn();
            }
        }
        return urn;
    }

    /** Whether the code itself says that the provider is registered. */
    boolean isRegisteredByCode() {
        return type.equals(Optional.of(PlacementType.SUPPORTED_ACCOMMODATION));
    }

    /** Whether a court had authorised by the day that the child be deprived of liberty there. */
    boolean isAuthorisedByCourt() {
        return recorded.flatMap(SettingOfPlacement::courtAuthorised)
                .filter(from -> !from.isAfter(day))
                .isPresent();
    }

    private static Optional<SettingKind> kindOf(PlacementType type) {
        return switch (type) {
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME -> Optional.of(SettingKind.CHILDRENS_HOME);
            case SEMI_INDEPENDENT, SUPPORTED_ACCOMMODATION -> Optional.of(SettingKind.SUPPORTED_ACCOMMODATION);
            case INDEPENDENT_LIVING, RESIDENTIAL_EMPLOYMENT -> Optional.of(SettingKind.COMMUNITY);
            case CARE_HOME -> Optional.of(SettingKind.CARE_HOME);
            case HEALTH_ESTABLISHMENT -> Optional.of(SettingKind.HOSPITAL);
            case FAMILY_CENTRE -> Optional.of(SettingKind.RESIDENTIAL_FAMILY_CENTRE);
            case RESIDENTIAL_SCHOOL -> Optional.of(SettingKind.RESIDENTIAL_SCHOOL);
            default -> Optional.empty();
        };
    }
}
