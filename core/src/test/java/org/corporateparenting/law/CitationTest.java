package org.corporateparenting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void regulationsAreCitedByTitleNumberAndProvision() {
        assertThat(Instruments.CARE_PLANNING_REGULATIONS_2010.at("reg 33(1)"))
                .hasToString("Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)"
                        + " reg 33(1)");
    }

    @Test
    void anActIsCitedWithItsChapter() {
        assertThat(Instruments.CHILDREN_ACT_1989.at("s.22C(6)")).hasToString("Children Act 1989 (c. 41) s.22C(6)");
    }

    @Test
    void guidanceIsCitedWithoutANumber() {
        Instrument guidance = new Instrument("Guidance 2014", "", InstrumentKind.STATUTORY_GUIDANCE);
        assertThat(guidance.at("para 3")).hasToString("Guidance 2014 para 3");
    }

    @Test
    void atKeepsInstrumentAndProvisionApart() {
        Citation citation = Instruments.CHILDREN_ACT_1989.at("s.20");
        assertThat(citation.instrument()).isSameAs(Instruments.CHILDREN_ACT_1989);
        assertThat(citation.provision()).isEqualTo("s.20");
    }

    @Test
    void aCitationWithoutAProvisionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.CHILDREN_ACT_1989.at(" "))
                .withMessage("provision is blank; name where in Children Act 1989 the rule is");
    }

    @Test
    void anInstrumentWithoutATitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(" ", "c. 1", InstrumentKind.ACT))
                .withMessage("title is blank; an instrument is known by its title");
    }

    @SuppressWarnings("NullAway")
    @Test
    void nothingMayBeMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(null, "s.1"))
                .withMessage("instrument");
        assertThatNullPointerException()
                .isThrownBy(() -> new Instrument("Act", null, InstrumentKind.ACT))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> new Instrument("Act", "", null))
                .withMessage("kind");
    }

    @Test
    void citationsAreOrderedByTitleNumberKindAndProvision() {
        Instrument act = new Instrument("A", "1", InstrumentKind.ACT);
        List<Citation> inOrder = List.of(
                new Instrument("A", "", InstrumentKind.CASE_LAW).at("z"),
                act.at("a"),
                act.at("b"),
                new Instrument("A", "1", InstrumentKind.REGULATIONS).at("a"),
                new Instrument("B", "", InstrumentKind.ACT).at("a"));
        List<Citation> shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
    }
}
