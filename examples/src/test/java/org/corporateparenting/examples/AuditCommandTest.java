package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String HEADER = "measure_id,unit,basis,column,value,role,of\n";
    private static final String PARTS = """
            young,COUNT,SNAPSHOT,2021-03,20000,PART,ages
            school,COUNT,SNAPSHOT,2021-03,50000,PART,ages
            older,COUNT,SNAPSHOT,2021-03,15000,PART,ages
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhatCannotBeRightAndFails() throws IOException {
        Path file = file("wrong.csv", HEADER + PARTS + "all,COUNT,SNAPSHOT,2021-03,85500,TOTAL,ages\n");

        Ran ran = Ran.of("audit", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .containsExactly(
                        "FIG-01  ERROR  " + file
                                + " row 4, ages: parts 20,000 + 50,000 + 15,000 make 85,000; 85,500 is printed, 500"
                                + " more",
                        "1 findings; 0 of 1 groups hold, 0 cannot be determined");
    }

    @Test
    void figuresThatReconcilePass() throws IOException {
        Path file = file("right.csv", HEADER + PARTS + "all,COUNT,SNAPSHOT,2021-03,85000,TOTAL,ages\n");

        Ran ran = Ran.of("audit", "--format=json", file.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.json()).isEmpty();
    }

    @Test
    void whatCannotBeTestedIsWrittenOutAndIsNoError() throws IOException {
        Path file = file("open.csv", HEADER + PARTS);

        Ran ran = Ran.of("audit", "--format=json", file.toString());

        assertThat(ran.code()).isZero();
        JsonNode open = ran.json().get(0);
        assertThat(open.get("outcome").asText()).isEqualTo("NOT_DETERMINABLE");
        assertThat(open.get("group").asText()).isEqualTo("ages");
        assertThat(open.get("row").isNull()).isTrue();
        assertThat(open.get("message").asText()).isEqualTo("no total is printed");
        assertThat(Ran.of("audit", file.toString()).out())
                .contains("Cannot be determined:", file + ", ages: no total is printed");
    }

    @Test
    void filesAreComparedWithEachOther() throws IOException {
        Path one = file("one.csv", HEADER + "rate,PERCENT,SNAPSHOT,2022-03,66.6,,\n");
        Path other = file("other.csv", HEADER + "rate,PERCENT,SNAPSHOT,2022-03,66,,\n");

        JsonNode found = Ran.of("audit", "--format=json", one.toString(), other.toString())
                .json();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("check").asText()).isEqualTo("FIG-22");
        assertThat(found.get(0).get("file").asText()).isEqualTo(other.toString());
        assertThat(found.get(0).get("severity").asText()).isEqualTo("QUERY");
    }

    @Test
    void relationsSayWhatBelongsTogether() throws IOException {
        Path file = file("shares.csv", HEADER + "a,PERCENT,SNAPSHOT,2022-03,60,,\nb,PERCENT,SNAPSHOT,2022-03,30,,\n");
        Path relations = file(
                "relations.csv", "relation,check,role,measure_id\nsexes,SUM_TO_100,PART,a\nsexes,SUM_TO_100,PART,b\n");

        Ran ran = Ran.of("audit", "--format=csv", "--relations=" + relations, file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("FIG-02", "sexes/2022-03", "shares 60 + 30 make 90");
        assertThat(Ran.of("audit", file.toString()).code()).isZero();
    }

    @Test
    void withoutAFileItCannotBeUsed() {
        assertThat(Ran.of("audit").code()).isEqualTo(2);
    }

    private Path file(String name, String csv) throws IOException {
        return Files.writeString(folder.resolve(name), csv);
    }
}
