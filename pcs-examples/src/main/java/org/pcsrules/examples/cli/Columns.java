package org.pcsrules.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of cells, written with every column as wide as its widest cell. */
public final class Columns {

    private final String indent;
    private final List<List<Cell>> rows = new ArrayList<>();

    public Columns(int indent) {
        this.indent = " ".repeat(indent);
    }

    /** One cell. @param paint colours the padded text */
    public record Cell(String text, boolean right, UnaryOperator<String> paint) {
        public static Cell left(String text) {
            return new Cell(text, false, UnaryOperator.identity());
        }

        public static Cell right(String text) {
            return new Cell(text, true, UnaryOperator.identity());
        }

        public Cell painted(UnaryOperator<String> with) {
            return new Cell(text, right, with);
        }
    }

    public Columns row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows, each ended by a line feed, without blanks at the end. */
    public void appendTo(StringBuilder out) {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i).text());
                if (i == widths.size()) {
                    widths.add(width);
                } else if (widths.get(i) < width) {
                    widths.set(i, width);
                }
            }
        }
        rows.forEach(row -> out.append(line(row, widths)).append('\n'));
    }

    private String line(List<Cell> row, List<Integer> widths) {
        int last = row.size() - 1;
        while (last > 0 && row.get(last).text().isEmpty()) {
            last--;
        }
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i <= last; i++) {
            Cell cell = row.get(i);
            String padding = " ".repeat(widths.get(i) - width(cell.text()));
            if (i > 0) {
                line.append("  ");
            }
            if (cell.right()) {
                line.append(padding);
            }
            line.append(cell.paint().apply(cell.text()));
            if (!cell.right() && i < last) {
                line.append(padding);
            }
        }
        return line.toString();
    }

    /** The cells of a terminal that text takes: none for combining marks, two for wide scripts. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> c >= 0x1F300 && c <= 0x1FAFF || c >= 0xFF01 && c <= 0xFF60;
        };
        return wide ? 2 : 1;
    }
}
