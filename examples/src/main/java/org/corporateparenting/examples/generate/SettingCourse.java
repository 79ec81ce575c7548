package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.sufficiency.SettingKind;

/**
 * Invents what is known of the settings in which children live: children's homes, and providers of supported accommodation,
 * a few of which were never registered, refused, still let go on, or are not known.
 */
final class SettingCourse {

    private static final int CHILDRENS_HOMES = 60;
    private static final int PROVIDERS = 40;
    private static final int FIRST_HOME = 8_000_000;
    private static final int FIRST_PROVIDER = 8_100_000;
    private static final int FIRST_OTHER = 9_000_000;
    private static final LocalDate HOMES_FROM = LocalDate.of(2015, 4, 1);
    private static final LocalDate APPLIED = LocalDate.of(2023, 5, 2);
    private static final LocalDate REGISTERED = LocalDate.of(2024, 1, 15);

    private final Timeliness timely;
    private final Lines lines;

    SettingCourse(Timeliness timely, Lines lines) {
        this.timely = timely;
        this.lines = lines;
    }

    /** The number of a setting of a type: one of a few for homes, invented anew for families. */
    static String number(PlacementType type, Chance chance) {
        return Integer.toString(
                switch (type.setting()) {
                    case CHILDRENS_HOME -> FIRST_HOME + chance.between(0, CHILDRENS_HOMES - 1);
                    case SUPPORTED_ACCOMMODATION -> FIRST_PROVIDER + chance.between(0, PROVIDERS - 1);
                    default -> FIRST_OTHER + chance.between(0, 999_999);
                });
    }

    /** What is known of all of them. */
    void registers() {
        for (int i = 0; i < CHILDRENS_HOMES; i++) {
            Optional<LocalDate> closed = timely.passed(HOMES_FROM.plusDays(3500 + i))
                    .filter(day -> timely.chance().in(0.05));
            int number = FIRST_HOME + i;
            timely.passed(HOMES_FROM.plusDays(40L * i))
                    .ifPresent(from -> lines.row(Sheet.CHILDRENS_HOMES, number, from, closed));
        }
        for (int i = 0; i < PROVIDERS; i++) {
            provider(i);
        }
    }

    private void provider(int number) {
        LocalDate applied = APPLIED.plusDays(3L * number);
        LocalDate accepted = applied.plusDays(40);
        LocalDate registered = REGISTERED.plusDays(6L * number);
        Optional<LocalDate> none = Optional.empty();
        switch (number % 20) {
            case 4 -> provider(number, applied.plusDays(250), none, none, none);
            case 9 -> provider(number, applied, timely.passed(accepted), none, timely.passed(registered));
            case 14 -> provider(number, applied, timely.passed(accepted), none, none);
            case 19 -> {}
            default -> provider(number, applied, timely.passed(accepted), timely.passed(registered), none);
        }
    }

    private void provider(
            int number,
            LocalDate applied,
            Optional<LocalDate> accepted,
            Optional<LocalDate> registered,
            Optional<LocalDate> refused) {
        timely.passed(applied)
                .ifPresent(day -> lines.row(
                        Sheet.SUPPORTED_ACCOMMODATION,
                        FIRST_PROVIDER + number,
                        day,
                        accepted,
                        registered,
                        refused,
                        ""));
    }

    void invent(InventedChild child) {
        for (CarePeriod period : child.periods()) {
            for (From<Home> home : period.homes()) {
                setting(child, home);
            }
        }
    }

    /** A court authorised some of the placements in which no child under 16 may be. */
    private void setting(InventedChild child, From<Home> home) {
        PlacementSetting of = home.what().type().setting();
        Optional<SettingKind> kind = switch (of) {
            case CHILDRENS_HOME -> Optional.of(SettingKind.CHILDRENS_HOME);
            case SUPPORTED_ACCOMMODATION -> Optional.of(SettingKind.SUPPORTED_ACCOMMODATION);
            case RESIDENTIAL_SCHOOL -> Optional.of(SettingKind.RESIDENTIAL_SCHOOL);
            case OTHER -> Optional.of(SettingKind.COMMUNITY);
            default -> Optional.empty();
        };
        boolean young = home.day().isBefore(child.birthday(16));
        boolean open = of == PlacementSetting.SUPPORTED_ACCOMMODATION || of == PlacementSetting.OTHER;
        boolean authorised = young && open && timely.chance().in(0.3);
        kind.filter(known -> !home.what().sameCarer() && timely.chance().in(0.9))
                .ifPresent(known -> lines.add(
                        Sheet.SETTINGS,
                        child,
                        home.day(),
                        timely.chance().in(0.9) ? known : "",
                        authorised ? home.day() : ""));
    }
}
