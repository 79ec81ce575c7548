package org.corporateparenting.rule;

import com.google.common.collect.ImmutableList;

/** The answer of one rule about one subject. Evaluating a rule returns an outcome; it never throws for a breach. */
public sealed interface RuleOutcome {

    /**
     * Which of the four answers this is.
     *
     * @return the kind of answer
     */
    Outcome kind();

    /** There was something to check and it is as it should be. */
    record Satisfied() implements RuleOutcome {
        @Override
        public Outcome kind() {
            return Outcome.SATISFIED;
        }
    }

    /**
     * There was something to check and it is not as it should be.
     *
     * @param findings what is wrong; at least one
     */
    record Breached(ImmutableList<Finding> findings) implements RuleOutcome {
        /**
         * Checks that something is wrong, and puts the findings in order.
         *
         * @param findings as above
         */
        public Breached {
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("findings is empty; a breach names what is wrong");
            }
            findings = ImmutableList.sortedCopyOf(findings);
        }

        @Override
        public Outcome kind() {
            return Outcome.BREACHED;
        }
    }

    /**
     * The rule does not concern this subject on this date.
     *
     * @param reason why not, in a sentence
     */
    record NotApplicable(String reason) implements RuleOutcome {
        /**
         * Checks that a reason is given.
         *
         * @param reason as above
         */
        public NotApplicable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason is blank; say why the rule does not concern the subject");
            }
        }

        @Override
        public Outcome kind() {
            return Outcome.NOT_APPLICABLE;
        }
    }

    /**
     * What is known does not settle the answer.
     *
     * @param missing the facts that would; at least one
     */
    record NotDeterminable(ImmutableList<String> missing) implements RuleOutcome {
        /**
         * Checks that a missing fact is named.
         *
         * @param missing as above
         */
        public NotDeterminable {
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missing is empty; name the facts that would settle the answer");
            }
        }

        @Override
        public Outcome kind() {
            return Outcome.NOT_DETERMINABLE;
        }
    }
}
