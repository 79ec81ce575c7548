package org.corporateparenting.examples.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.casework.CaseFile;

/** Whatever is on record about a child, what is read is what was written. */
class RoundTripProperties {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CorporateParentingModule()).build();

    @Property(tries = 100)
    void aCaseFileReadIsTheOneWritten(@ForAll("caseFiles") CaseFile caseFile) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(caseFile);
        assertThat(MAPPER.readValue(json, CaseFile.class)).as(json).isEqualTo(caseFile);
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFiles.valid();
    }
}
