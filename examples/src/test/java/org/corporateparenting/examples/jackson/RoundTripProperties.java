package org.corporateparenting.examples.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.corporateparenting.ssd.SsdExtract;

/** Whatever is on record about a child, what is read is what was written. */
class RoundTripProperties {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CorporateParentingModule()).build();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aCaseFileReadIsTheOneWritten(
            @ForAll @LongRange(max = 1_000_000) long seed, @ForAll @DoubleRange(max = 0.2) double faults)
            throws IOException {
        for (CaseFile caseFile : caseFiles(seed, faults)) {
            String json = MAPPER.writeValueAsString(caseFile);
            CaseFile read = MAPPER.readValue(json, CaseFile.class);
            assertThat(read).as(json).isEqualTo(caseFile);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        }
    }

    private static ImmutableList<CaseFile> caseFiles(long seed, double faults) throws IOException {
        Path folder = Files.createTempDirectory("authority");
        try {
            Path extract = new SyntheticAuthority(10, seed, AS_AT, faults).write(folder);
            return SsdExtract.read(extract).value().caseFiles();
        } finally {
            MoreFiles.deleteRecursively(folder);
        }
    }
}
