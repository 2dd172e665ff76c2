package org.pcsrules.rulebook.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcsrules.facts.Person;
import org.pcsrules.rulebook.types.FileTypes;
import org.pcsrules.stages.AzureRow;
import org.pcsrules.stages.BusinessRow;
import org.pcsrules.stages.CountingCertification;
import org.pcsrules.stages.Customer;
import org.pcsrules.stages.HeldCertification;
import org.pcsrules.stages.Objection;
import org.pcsrules.stages.OfCustomer;
import org.pcsrules.stages.ServiceConsumption;
import org.pcsrules.stages.UsageRow;

/** Goes through one rule: head, conditions, consequence. */
final class RuleWall {

    private static final Set<String> METADATA = Set.of("ruleId", "source", "since", "accepts");
    private static final List<String> FOR_EACH = List.of("for", "(", "Object", "each", ":", "$all", ")", "{");
    private static final Map<String, String> STATEMENTS = Map.of("if", "a choice", "for", "a loop", "while", "a loop", "do", "a loop", "try", "a try",
            "switch", "a choice", "modify", "a change of a fact", "update", "a change of a fact", "delete", "the removal of a fact", "retract", "the removal of a fact");

    private static final Set<Class<?>> ONE_OF_MANY = Set.of(OfCustomer.class, Customer.class, Person.class, HeldCertification.class, CountingCertification.class,
            Objection.class, AzureRow.class, UsageRow.class, BusinessRow.class, ServiceConsumption.class);
    /** What is the same of a few facts of one type at most. */
    private static final Set<String> WHICH_ONE = Set.of("this", "id", "person", "held", "customer");

    private final Marks marks;
    private final FileTypes types;
    private final MarkWall wall;
    private int oneOfMany;

    /** @param marks at the mark after {@code rule} */
    RuleWall(Marks marks, FileTypes types, MarkWall.Refusing refusing) {
        this.marks = marks;
        this.types = types;
        this.wall = new MarkWall(marks, types, refusing);
    }

    void rule() {
        if (!marks.peek().is(Mark.Kind.TEXT)) {
            wall.notUnderstood(marks.peek(), shown(marks.peek()) + " stands where the name of the rule is expected", "write it in quotation marks: rule \"…\"");
        } else {
            String text = marks.next().text();
            wall.inRule(text.substring(1, text.length() - 1));
        }
        head();
        if (marks.accept("when")) {
            conditions();
        }
        if (!marks.accept("then")) {
            wall.notUnderstood(marks.peek(), "the rule has no consequence", "write then insert( … ); end");
            marks.skipTo("rule");
            return;
        }
        wall.inConsequence();
        while (!marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            if (!each()) {
                statement();
            }
        }
        if (!marks.accept("end")) {
            wall.notUnderstood(marks.peek(), "the rule does not end", "write end on a line of its own after the consequence");
        }
    }

    private void head() {
        while (!marks.peek().is("when") && !marks.peek().is("then") && !marks.peek().is(Mark.Kind.END)) {
            Mark first = marks.next();
            if (first.is("@") && METADATA.contains(marks.peek().text()) && marks.peek(1).is("(") && marks.peek(2).is(Mark.Kind.TEXT) && marks.peek(3).is(")")) {
                marks.skipTo(")");
                marks.next();
            } else if (first.is("salience") && (marks.peek().is(Mark.Kind.NUMBER) || marks.peek().is("-") && marks.peek(1).is(Mark.Kind.NUMBER))) {
                marks.accept("-");
                wall.mark(marks.next());
            } else {
                Mark what = first.is("@") ? marks.peek() : first;
                wall.refuse(what, "'" + (first.is("@") ? "@" : "") + what.text() + "' may not stand in the head of a rule like this",
                        "write only @ruleId(\"…\"), @source(\"…\"), @since(\"…\"), @accepts(\"…\") and salience with a number there");
                marks.skipTo("@", "salience", "when", "then");
            }
        }
    }

    private void conditions() {
        while (!marks.peek().is(Mark.Kind.END) && !isKeyword("then")) {
            if (wall.depth() == 0 && isKeyword("end")) {
                return;
            }
            Mark mark = marks.next();
            wall.mark(mark);
            Mark next = marks.peek();
            if (next.is("(") && isOneOfMany(mark) && oneOfMany++ > 0 && !isJoined()) {
                wall.refuse(mark, "every " + mark.text() + " would be put beside every fact of the condition before", "say which, as in Person( id == $person ), Objection( held == $held ) or " + mark.text() + "( this == $one )");
            }
            if (mark.is("from") && !marks.before().is(".") && !next.isBinding() && !next.is("accumulate") && depthOutsidePattern(next)) {
                wall.refuse(next, "facts may not come from '" + next.text() + "'", "write from and a binding, as in from $steps, or from accumulate( … )");
            }
        }
    }

    /** Whether a condition asks for facts of which a partner may have a hundred thousand: of such a type, one of its kinds, or one that it is a kind of. */
    private boolean isOneOfMany(Mark mark) {
        if (marks.before().is(".") || !wall.isAllowedType(mark.text())) {
            return false;
        }
        Class<?> type = types.type(mark.text());
        return type != null && ONE_OF_MANY.stream().anyMatch(many -> many.isAssignableFrom(type) || type.isAssignableFrom(many));
    }

    /** Whether the pattern that begins here says which fact it is: {@code id == $person} among its constraints, and not only as one way among others. */
    private boolean isJoined() {
        int open = 0;
        for (int i = 0; !marks.peek(i).is(Mark.Kind.END); i++) {
            open += marks.peek(i).opens() ? 1 : marks.peek(i).closes() ? -1 : 0;
            if (open == 0) {
                return false;
            }
            boolean begins = open == 1 && (marks.peek(i).is("(") || marks.peek(i).is(","));
            if (begins && WHICH_ONE.contains(marks.peek(i + 1).text()) && marks.peek(i + 2).is("==") && marks.peek(i + 3).isBinding()
                    && (marks.peek(i + 4).is(",") || marks.peek(i + 4).is(")"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code from} may also be the name of a field; what follows it then is a sign. */
    private static boolean depthOutsidePattern(Mark next) {
        return !next.is(Mark.Kind.SIGN) || next.is("(") || next.is("/");
    }

    /** Whether the next mark is this word as the rule language means it, not a field or binding of that name. */
    private boolean isKeyword(String word) {
        return marks.peek().is(word) && wall.depth() <= 0 && !marks.peek(-1).is(".") && !marks.peek(-1).is(":") && !marks.peek(1).is(".");
    }

    /** {@code for (Object each : $all) { insert( … ); }}: as often as something is there, and not inside of itself. Whether that is what stands here. */
    private boolean each() {
        for (int i = 0; i < FOR_EACH.size(); i++) {
            Mark mark = marks.peek(i);
            boolean fits = switch (FOR_EACH.get(i)) {
                case "Object" -> mark.is("Object") || mark.is(Mark.Kind.WORD) && wall.isAllowedType(mark.text());
                case "each" -> mark.is(Mark.Kind.WORD) && !MarkWall.isCapital(mark.text());
                case "$all" -> mark.isBinding();
                default -> mark.is(FOR_EACH.get(i));
            };
            if (!fits) {
                return false;
            }
        }
        wall.parameter(marks.peek(FOR_EACH.indexOf("each")).text());
        marks.skipTo("{");
        marks.next();
        while (!marks.peek().is("}") && !marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            statement();
        }
        if (!marks.accept("}")) {
            wall.notUnderstood(marks.peek(), "what is done for each does not end before the rule does", "write } after it");
        }
        return true;
    }

    /** {@code insert( … );}. */
    private void statement() {
        Mark first = marks.next();
        if (first.is(";")) {
            return;
        }
        if (!first.is("insert") || !marks.peek().is("(")) {
            wall.refuse(first, STATEMENTS.containsKey(first.text()) ? "a consequence may not have " + STATEMENTS.get(first.text()) + " ('" + first.text() + "')"
                    : "a consequence may not do anything with " + shown(first), "only state something, with insert( … )");
            skipStatement();
            return;
        }
        wall.closeAll();
        do {
            if (marks.peek().is("end") || marks.peek().is(Mark.Kind.END)) {
                wall.notUnderstood(first, "what '" + first.text() + "' states does not end before the rule does", "close each bracket, as in insert( … )");
                return;
            }
            wall.mark(marks.next());
        } while (wall.depth() > 0);
        if (!marks.accept(";")) {
            wall.notUnderstood(marks.peek(), shown(marks.peek()) + " stands after insert( … )", "end each statement with a semicolon");
            skipStatement();
        }
    }

    private void skipStatement() {
        while (!marks.peek().is(";") && !marks.peek().is("end") && !marks.peek().is(Mark.Kind.END)) {
            marks.next();
        }
    }

    private static String shown(Mark mark) {
        return mark.is(Mark.Kind.END) ? "the end of the file" : mark.is(Mark.Kind.TEXT) ? "the text " + mark.text() : "'" + mark.text() + "'";
    }
}
