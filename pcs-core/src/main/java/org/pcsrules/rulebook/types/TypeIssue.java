package org.pcsrules.rulebook.types;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.pcsrules.rulebook.source.Expression;
import org.pcsrules.rulebook.source.Span;

/** A word of a rule that does not stand for anything, or not for what is done with it. */
public sealed interface TypeIssue {

    /** Where it is. */
    Span span();

    /** No such type. @param known the types that the file could name */
    record UnknownType(Span span, String name, SortedSet<String> known) implements TypeIssue {
    }

    /** A type has no such field. @param callable whether a method of that name would give it, where fields cannot be read */
    record UnknownField(Span span, Class<?> of, String name, boolean callable) implements TypeIssue {
    }

    /** A type has no such constant. @param known its constants, and the types declared in it */
    record UnknownConstant(Span span, Class<?> of, String name, SortedSet<String> known) implements TypeIssue {
    }

    /** No such method. @param of the type; null if the method stands alone @param known the methods that there are */
    record UnknownMethod(Span span, @Nullable Class<?> of, String name, SortedSet<String> known) implements TypeIssue {
    }

    /** No such binding or constant. @param known those that there are */
    record UnknownName(Span span, String name, SortedSet<String> known) implements TypeIssue {
    }

    /** A binding is declared twice. @param first where first */
    record BoundTwice(Span span, String name, Span first) implements TypeIssue {
    }

    /** A method or constructor does not take these arguments. @param takes what those of that name take @param given the types of the arguments */
    record WrongArguments(Span span, String name, List<String> takes, List<Class<?>> given) implements TypeIssue {
    }

    /** An object of the type cannot be made with {@code new}. @param ways the words of the vocabulary that make one */
    record NotCreatable(Span span, Class<?> type, List<String> ways) implements TypeIssue {
    }

    /** A constant that is imported statically stands in a condition. */
    record ConstantInCondition(Span span, String name, Class<?> of) implements TypeIssue {
    }

    /** Values of types that cannot be compared are. @param value the value on the other side, as written */
    record WrongComparison(Span span, String operator, Expression tested, Class<?> type, Expression value, Class<?> valueType) implements TypeIssue {
    }

    /** A sign such as + is applied to what is no number. */
    record WrongOperand(Span span, String operator, Expression operand, Class<?> type) implements TypeIssue {
    }
}
