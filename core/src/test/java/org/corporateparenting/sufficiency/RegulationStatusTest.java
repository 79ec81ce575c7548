package org.corporateparenting.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationStatusTest {

    @ParameterizedTest
    @CsvSource({
        "CHILDRENS_HOME,true,15,2024-01-01,REGISTERED",
        "CHILDRENS_HOME,false,15,2024-01-01,UNREGISTERED",
        "RESIDENTIAL_FAMILY_CENTRE,true,1,2024-01-01,REGISTERED",
        "HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN,false,12,2024-01-01,UNREGISTERED",
        "CARE_HOME,true,17,2024-01-01,CQC_REGISTERED",
        "HOSPITAL,false,17,2024-01-01,UNREGISTERED",
        "RESIDENTIAL_SCHOOL,false,12,2024-01-01,UNREGULATED",
        "FURTHER_EDUCATION,false,16,2024-01-01,UNREGULATED",
        "SIXTEEN_TO_NINETEEN_ACADEMY,false,16,2024-01-01,UNREGULATED",
        "SUPPORTED_ACCOMMODATION,false,17,2023-10-27,UNREGULATED",
        "SUPPORTED_ACCOMMODATION,false,17,2023-10-28,UNREGISTERED",
        "SUPPORTED_ACCOMMODATION,true,17,2023-10-28,REGISTERED",
        "SUPPORTED_ACCOMMODATION,false,18,2023-10-28,UNREGULATED",
        "COMMUNITY,false,17,2023-10-27,UNREGULATED",
        "COMMUNITY,false,17,2023-10-28,UNREGISTERED",
    })
    void isDecidedByKindRegistrationAgeAndDay(
            SettingKind kind, boolean registered, int age, LocalDate day, RegulationStatus expected) {
        assertThat(RegulationStatus.of(kind, registered, age, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-30,NONE,false",
        "2023-05-01,PENDING,false",
        "2023-10-27,ACCEPTED,true",
        "2024-01-31,ACCEPTED,true",
        "2024-02-01,REGISTERED,false",
        "2024-06-01,NONE,false",
        "2024-09-01,NONE,false",
    })
    void aProviderStandsWhereTheLatestStepPutThem(
            LocalDate day, RegistrationApplicationStatus expected, boolean transitional) {
        SupportedAccommodationProvider provider = SupportedAccommodationProvider.builder()
                .urn("2700001")
                .applied(LocalDate.of(2023, 5, 1))
                .accepted(LocalDate.of(2023, 10, 27))
                .registered(LocalDate.of(2024, 2, 1))
                .refused(LocalDate.of(2024, 6, 1))
                .closed(LocalDate.of(2024, 9, 1))
                .build();
        assertThat(provider.statusOn(day)).isEqualTo(expected);
        assertThat(provider.isTransitionalOn(day)).isEqualTo(transitional);
    }

    @Test
    void aRegistrationAfterARefusalStands() {
        SupportedAccommodationProvider provider = SupportedAccommodationProvider.builder()
                .urn("2700001")
                .refused(LocalDate.of(2023, 11, 1))
                .registered(LocalDate.of(2024, 2, 1))
                .build();
        assertThat(provider.mayProvideOn(LocalDate.of(2024, 1, 31))).isFalse();
        assertThat(provider.mayProvideOn(LocalDate.of(2024, 2, 1))).isTrue();
    }
}
