package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class RuleIdProperties {

    private static final String FORM = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

    @Property
    void joinedGroupsAreAccepted(@ForAll("ids") String text) {
        assertThat(RuleId.of(text)).hasToString(text);
    }

    @Property
    void exactlyTheFormIsAccepted(
            @ForAll @StringLength(max = 6) @CharRange(from = ',', to = ';') @CharRange(from = 'Y', to = 'b')
                    String text) {
        if (text.matches(FORM)) {
            assertThat(RuleId.of(text).text()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> RuleId.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(groups -> String.join("-", groups));
    }
}
