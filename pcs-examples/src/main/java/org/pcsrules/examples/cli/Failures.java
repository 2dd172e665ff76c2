package org.pcsrules.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.pcsrules.FactError;
import org.pcsrules.InvalidFactsException;
import org.pcsrules.RulesException;
import org.pcsrules.rulebook.examples.InvalidExamplesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where a failure becomes lines on standard error and an exit status. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Scored, qualified or not. */
    public static final int SCORED = 0;
    /** Any failure that is neither of the two below. */
    public static final int OTHER = 1;
    /** The input, the arguments or a file are refused. */
    public static final int REFUSED = 2;
    /** The rules do not compile or do not end. */
    public static final int RULES = 3;

    private static final int MOST_LINES = 100;

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        print(command, failure.getMessage() + suggestion(failure)
                + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
        return REFUSED;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InvalidFactsException refused) {
            printErrors(command, refused.errors());
            return REFUSED;
        }
        if (failure instanceof InvalidExamplesException refused) {
            refused.problems().stream().limit(MOST_LINES).forEach(problem -> print(command, problem.toString()));
            return REFUSED;
        }
        if (failure instanceof RefusedException || failure.getClass() == IllegalArgumentException.class) {
            print(command, String.valueOf(failure.getMessage()));
            return REFUSED;
        }
        if (failure instanceof RulesException) {
            failure.getMessage().lines().forEach(line -> print(command, line));
            return RULES;
        }
        if (failure instanceof IOException) {
            print(command, String.valueOf(failure.getMessage()));
            return OTHER;
        }
        print(command, "unexpected failure: " + failure);
        failure.printStackTrace(command.getErr());
        return OTHER;
    }

    private static String suggestion(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()
                ? ", did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
                : "";
    }

    private static void printErrors(CommandLine command, List<FactError> errors) {
        errors.stream().limit(MOST_LINES).forEach(error -> print(command, error.toString()));
        if (errors.size() > MOST_LINES) {
            print(command, errors.size() + " errors in all, the first " + MOST_LINES + " are shown");
        }
    }

    private static void print(CommandLine command, String line) {
        PrintWriter err = command.getErr();
        err.println(Style.oneLine(line));
        err.flush();
    }
}
