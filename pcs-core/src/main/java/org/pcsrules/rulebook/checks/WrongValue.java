package org.pcsrules.rulebook.checks;

import java.time.format.DateTimeParseException;
import org.pcsrules.rulebook.Severity;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.Span;
import org.pcsrules.rulebook.types.Constants;

/** A value of a consequence is refused: no day of the calendar, no exact number. */
final class WrongValue extends Check {

    WrongValue() {
        super(Severity.ERROR, "A value that a rule states is refused: no day of the calendar, no exact number.");
    }

    @Override
    void examine(Examined rulebook, Report report) {
        rulebook.eachRule((file, rule) -> {
            if (rulebook.issues(file, rule).isEmpty()) {
                Constants.compute(rulebook.types(file), rule, (expression, why) -> {
                    Span place = expression instanceof Expression.Call call ? call.nameSpan().to(call.span()) : expression.span();
                    String written = file.text(place);
                    if (why instanceof DateTimeParseException date) {
                        report.add(place, rule, "'" + date.getParsedString() + "' is not a day of the calendar", "write a date such as 2026-08-15");
                    } else if (why instanceof NumberFormatException || why instanceof ArithmeticException) {
                        report.add(place, rule, written + " holds no number", "write a whole number, or text such as \"20/3\" or \"0.4\"");
                    } else if (expression instanceof Expression.Literal) {
                        report.add(place, rule, written + " is not exact", "write a whole number, or text such as \"20/3\" or \"0.4\"");
                    } else {
                        report.add(place, rule, written + " is refused: " + why.getMessage(), "write what it asks for");
                    }
                });
            }
        });
    }
}
