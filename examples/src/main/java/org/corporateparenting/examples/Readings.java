package org.corporateparenting.examples;

import java.util.ArrayList;
import java.util.List;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.law.Interpretation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the silences of the law are to be read. */
final class Readings {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--interpret",
            paramLabel = "NAME=CHOICE",
            description = "Reads a point on which the law is silent another way; may be repeated.")
    private List<String> choices = new ArrayList<>();

    /** Whether any reading is asked for. */
    boolean areGiven() {
        return !choices.isEmpty();
    }

    /** The duties, read that way. */
    Duties duties() {
        return Duties.standard().with(interpretation());
    }

    /** The standings of leaving care, read that way. */
    LeavingCare leavingCare() {
        return LeavingCare.standard().with(interpretation());
    }

    /** How the silences of the law are read. */
    Interpretation interpretation() {
        Interpretation interpretation = Interpretation.standard();
        for (String choice : choices) {
            int equals = choice.indexOf('=');
            if (equals < 0) {
                throw refusal("'" + choice + "' is not NAME=CHOICE");
            }
            try {
                interpretation = interpretation.with(choice.substring(0, equals), choice.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                throw refusal(e.getMessage());
            }
        }
        return interpretation;
    }

    private ParameterException refusal(String reason) {
        return new ParameterException(command.commandLine(), "Invalid value for option '--interpret': " + reason);
    }
}
