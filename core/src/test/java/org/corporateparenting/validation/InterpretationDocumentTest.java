package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.law.Policy;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/interpretation.md} equal to the policies of the code. */
class InterpretationDocumentTest {

    @Test
    void explainsEveryPolicyWithItsRuleDefaultAndChoices() throws IOException {
        String text = Files.readString(Path.of("../docs/interpretation.md"));
        String policies = text.substring(text.indexOf("## Policies"), text.indexOf("## Conventions"));
        List<String> sections =
                Arrays.stream(policies.split("\n### ", -1)).skip(1).toList();
        assertThat(sections).hasSameSizeAs(Interpretation.policies());
        for (int i = 0; i < sections.size(); i++) {
            Policy policy = Interpretation.policies().get(i);
            assertThat(sections.get(i))
                    .startsWith("`" + policy.name() + "`")
                    .contains(policy.provision())
                    .contains("Default `" + policy.choices().get(0) + "`");
            policy.choices().forEach(choice -> assertThat(policies).contains("`" + choice + "`"));
        }
    }
}
