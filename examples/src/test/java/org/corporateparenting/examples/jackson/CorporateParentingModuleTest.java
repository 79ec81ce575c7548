package org.corporateparenting.examples.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.indicator.Tally;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Target;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.ReportingPeriod;
import org.junit.jupiter.api.Test;

class CorporateParentingModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CorporateParentingModule()).build();

    private static final CaseFile CHILD = CaseFile.builder()
            .id(ChildId.of("0017"))
            .born(LocalDate.of(2015, 6, 7))
            .addEpisode(Episode.builder()
                    .commenced(DAY)
                    .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                    .legalStatus(LegalStatus.INTERIM_CARE_ORDER)
                    .build())
            .observations(Observations.complete().with(ActKind.REVIEW, Observed.during(DateRange.startingOn(DAY))))
            .build();

    @Test
    void aValueIsAnObjectOfItsAttributes() throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(CHILD))).isEqualTo(MAPPER.readTree("""
                {
                  "id": "0017",
                  "born": "2015-06-07",
                  "episodes": [{"commenced": "2026-01-05", "reasonForNewEpisode": "S", "legalStatus": "C1"}],
                  "observations": {"REVIEW": {"type": "During", "range": {"start": "2026-01-05"}}}
                }
                """));
    }

    @Test
    void daysRunFromTheStartToTheEndWhichIsOut() throws JsonProcessingException {
        DateRange week = DateRange.of(DAY, DAY.plusDays(7));
        String json = """
                {"start":"2026-01-05","end":"2026-01-12"}""";
        assertThat(MAPPER.writeValueAsString(week)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, DateRange.class)).isEqualTo(week);
    }

    @Test
    void aMomentKeepsItsOffset() throws JsonProcessingException {
        SecureStay stay =
                new SecureStay(OffsetDateTime.parse("2026-06-07T08:09+01:00"), Optional.empty(), Optional.of(DAY));
        String json = MAPPER.writeValueAsString(stay);
        assertThat(json).contains("2026-06-07T08:09:00+01:00");
        assertThat(MAPPER.readValue(json, SecureStay.class)).isEqualTo(stay);
    }

    @Test
    void aNumberKeepsItsPlaces() throws JsonProcessingException {
        Target target = Target.atMostPercent("12.50");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(target), Target.class)
                        .met()
                        .upperEndpoint())
                .isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void everyCodeIsWrittenAsInAReturn() throws JsonProcessingException {
        for (Code[] codes :
                List.<Code[]>of(LegalStatus.values(), PlacementType.values(), ReasonEpisodeCeased.values())) {
            for (Code code : codes) {
                String json = MAPPER.writeValueAsString(code);
                assertThat(json).isEqualTo('"' + code.code() + '"');
                assertThat(MAPPER.<Object>readValue(json, MAPPER.constructType(((Enum<?>) code).getDeclaringClass())))
                        .isSameAs(code);
            }
        }
    }

    @Test
    void oneOfSeveralKindsSaysWhich() throws JsonProcessingException {
        AdoptionStep step = AdoptionOrder.granted(DAY);
        String json = MAPPER.writeValueAsString(step);
        assertThat(MAPPER.readTree(json).get("type").asText()).isEqualTo("AdoptionOrder");
        assertThat(MAPPER.readValue(json, AdoptionStep.class)).isEqualTo(step);
        assertThat(MAPPER.readValue(json, AdoptionOrder.class)).isEqualTo(step);
    }

    @Test
    void periodsAreText() throws JsonProcessingException {
        for (String text : List.of("2023-03-31", "2023-03", "2022-23-Q4", "2022-23")) {
            ReportingPeriod period = ReportingPeriod.parse(text);
            assertThat(MAPPER.writeValueAsString(period)).isEqualTo('"' + text + '"');
            assertThat(MAPPER.readValue('"' + text + '"', ReportingPeriod.class))
                    .isEqualTo(period);
        }
    }

    @Test
    void whatIsNotKnownIsRefusedByName() {
        String json = """
                {"on": "2026-01-05", "chairedWell": true}""";
        assertThatThrownBy(() -> MAPPER.readValue(json, Review.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("chairedWell");
    }

    @Test
    void aFileOfANewerVersionIsReadOnRequest() throws JsonProcessingException {
        ObjectMapper lenient = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThat(lenient.readValue("""
                        {"on": "2026-01-05", "chairedWell": true}""", Review.class)).isEqualTo(Review.held(DAY));
        assertThat(lenient.readValue("""
                        {"start": "2026-01-05", "startOfDay": true}""", DateRange.class)).isEqualTo(DateRange.startingOn(DAY));
    }

    @Test
    void whatIsMissingIsNotZero() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"denominator": 3}""", Count.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("numerator");
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"numerator": null, "denominator": 3}""", Count.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("numerator");
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"on": "2026-01-05"}""", DentalCheck.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("isDeclined");
        assertThatThrownBy(() -> MAPPER.readValue("{}", Review.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("[on]");
    }

    @Test
    void nullStandsForWhatMayBeEmptyOnly() throws JsonProcessingException {
        assertThat(MAPPER.readValue("""
                        {"on": "2026-01-05", "mode": null}""", Review.class)).isEqualTo(Review.held(DAY));
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"on": "2026-01-05", "reports": null}""", Review.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("reports");
    }

    @Test
    void whatIsReadIsCheckedAsIfMadeByHand() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                        {"start": "2026-01-05", "end": "2026-01-04"}""", DateRange.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("endExclusive 2026-01-04 is before start 2026-01-05");
    }

    @Test
    void aDutyIsWrittenWithItsWorkingAndNotRead() throws JsonProcessingException {
        AssessedDuty duty = Duties.standard()
                .assess(CHILD, DAY.plusDays(60))
                .with(DutyOutcome.OVERDUE)
                .get(0);
        JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(duty));
        assertThat(json.get("key").asText()).isEqualTo("0017");
        assertThat(json.get("duty").asText()).isEqualTo(duty.duty().text());
        assertThat(json.get("due").asText()).isEqualTo(duty.due().orElseThrow().toString());
        assertThat(json.get("daysLate").asLong()).isEqualTo(duty.daysLate()).isPositive();
        assertThat(json.get("working").asText()).isEqualTo(duty.working());
        assertThat(json.get("citations")).hasSameSizeAs(duty.citations());
        assertThat(json.has("done")).isFalse();
        assertThatThrownBy(() -> MAPPER.treeToValue(json, AssessedDuty.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("AssessedDuty");
    }

    @Test
    void aTallyIsWrittenWithItsChildren() throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(Tally.NONE))).isEqualTo(MAPPER.readTree("""
                {"count": {"numerator": 0, "denominator": 0}, "sum": 0, "notKnown": 0,
                 "missing": {}, "above": [], "below": [], "open": []}
                """));
    }

    @Test
    void listsOfValuesAreRead() throws JsonProcessingException {
        List<ChildId> ids = ImmutableList.of(ChildId.of("1"), ChildId.of("02"));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(ids), new TypeReference<ImmutableList<ChildId>>() {}))
                .isEqualTo(ids);
    }

    @Test
    void typesOfOthersStayAsTheyWere() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        for (Object other : List.of(new BitSet(), DayOfWeek.MONDAY, Thread.State.NEW)) {
            assertThat(MAPPER.writeValueAsString(other)).isEqualTo(plain.writeValueAsString(other));
        }
        assertThat(MAPPER.writeValueAsString(new BitSet())).isEqualTo("{\"empty\":true}");
    }
}
