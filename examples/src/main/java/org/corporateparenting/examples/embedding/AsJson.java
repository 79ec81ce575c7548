package org.corporateparenting.examples.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.examples.jackson.CorporateParentingModule;

/** A case file as JSON, and back. */
public final class AsJson {

    private AsJson() {}

    /** Prints the JSON and whether what is read is the same. */
    public static void main(String[] args) throws JsonProcessingException {
        CaseFile child = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(Episode.builder()
                        .commenced(LocalDate.of(2026, 1, 5))
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .legalStatus(LegalStatus.INTERIM_CARE_ORDER)
                        .build())
                .addVisit(Visit.made(LocalDate.of(2026, 1, 8)))
                .build();
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new CorporateParentingModule()).build();
        String json = mapper.writeValueAsString(child);
        System.out.println(json);
        System.out.println(mapper.readValue(json, CaseFile.class).equals(child));
    }
}
