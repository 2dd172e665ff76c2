package org.pcsrules.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where two pieces of rule files say something else, comments and spacing aside.
 *
 * @param beforeLine the line of the first file, from 1
 * @param before its lines from the first to the last word that differs, without blanks at both ends, and without those between that are the
 *     same; empty if whole lines were only added
 * @param afterLine the line of the second file
 * @param after its lines; empty if whole lines were only left out
 */
public record SourceDifference(int beforeLine, List<String> before, int afterLine, List<String> after) {

    public SourceDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The difference between a piece of one file and a piece of another; empty if they say the same. */
    public static Optional<SourceDifference> between(SourceFile before, Span old, SourceFile after, Span now) {
        List<Token> was = tokens(before, old);
        List<Token> is = tokens(after, now);
        int shorter = Math.min(was.size(), is.size());
        int same = 0;
        while (same < shorter && was.get(same).text().equals(is.get(same).text())) {
            same++;
        }
        if (same == was.size() && same == is.size()) {
            return Optional.empty();
        }
        int end = 0;
        while (end < shorter - same && was.get(was.size() - 1 - end).text().equals(is.get(is.size() - 1 - end).text())) {
            end++;
        }
        int back = same + end < shorter ? 0 : toLineStart(was.size() > is.size() ? was : is, same, end);
        same -= back;
        end += back;
        List<Token> left = was.subList(same, was.size() - end);
        List<Token> right = is.subList(same, is.size() - end);
        List<String> wasLines = lines(before, left.isEmpty() ? around(was, same, right) : left, old);
        List<String> isLines = lines(after, right.isEmpty() ? around(is, same, left) : right, now);
        return Optional.of(new SourceDifference(line(was, same, old), without(wasLines, isLines), line(is, same, now), without(isLines, wasLines)));
    }

    /** Of as many lines on both sides, those that are others there. */
    private static List<String> without(List<String> lines, List<String> others) {
        return lines.size() != others.size() ? lines
                : IntStream.range(0, lines.size()).filter(i -> !lines.get(i).equals(others.get(i))).mapToObj(lines::get).toList();
    }

    /** Of words added between two like ones either can be taken for the new one: how many to go back to have whole lines; 0 if that is not to be had. */
    private static int toLineStart(List<Token> longer, int from, int end) {
        int to = longer.size() - end;
        for (int back = 0; back <= from; back++) {
            if (longer.get(from - back).firstOnLine()) {
                return back;
            }
            if (back == from || !longer.get(from - back - 1).text().equals(longer.get(to - back - 1).text())) {
                return 0;
            }
        }
        return 0;
    }

    /** What stands where the other side has more: nothing if that begins a line of its own, else the word before it. */
    private static List<Token> around(List<Token> tokens, int place, List<Token> more) {
        return place == 0 || more.get(0).firstOnLine() ? List.of() : tokens.subList(place - 1, place);
    }

    /** The words of a piece; their places count from its beginning. */
    private static List<Token> tokens(SourceFile file, Span piece) {
        String text = file.text(piece);
        List<Token> tokens = Lexer.tokens(text, new Places(file.path(), text), new ArrayList<>());
        return tokens.subList(0, tokens.size() - 1);
    }

    private static int line(List<Token> tokens, int first, Span piece) {
        return piece.line() + (first < tokens.size() ? tokens.get(first).span().line() : tokens.isEmpty() ? 1 : tokens.get(first - 1).span().endLine()) - 1;
    }

    private static List<String> lines(SourceFile file, List<Token> differing, Span piece) {
        if (differing.isEmpty()) {
            return List.of();
        }
        int first = piece.line() + differing.get(0).span().line() - 1;
        int last = piece.line() + differing.get(differing.size() - 1).span().endLine() - 1;
        return file.text().lines().skip(first - 1L).limit(last - first + 1L).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
