package org.yeep.plan.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text in a cell such that neither XML nor a spreadsheet changes it: what they would drop, trim or decode stands behind a
 * backslash. Ordinary text, line breaks included, looks like itself. A list has one item a line; "—" says "none".
 */
final class CellText {
    static final String NONE = "—";
    /** Spreadsheets read {@code _x0041_} as "A". */
    private static final Pattern DECODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String MEANT = "\\erntsx=—+";

    private CellText() {}

    static String of(String text) {
        if (text.isEmpty()) return "\\e";
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) character(text, i, out);
        return DECODED.matcher(out).replaceAll("_\\\\");
    }

    static String of(List<String> items) {
        if (items.isEmpty()) return NONE;
        var lines = items.stream().map(CellText::line).toList();
        return lines.equals(List.of(NONE)) ? "\\" + NONE : String.join("\n", lines);
    }

    static String line(String item) {
        return of(item).replace("\n", "\\n");
    }

    static String text(String cell) {
        var out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\' && i + 1 < cell.length()) i = escaped(cell, i + 1, out);
            else out.append(cell.charAt(i));
        }
        return out.toString();
    }

    static List<String> lines(String cell) {
        if (cell.strip().equals(NONE)) return List.of();
        var items = new ArrayList<String>();
        for (var line : cell.replace("\r\n", "\n").split("\n", -1)) {
            if (!line.isBlank()) items.add(text(line));
        }
        return items;
    }

    private static void character(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        boolean edge = i == 0 || i == text.length() - 1;
        if (c == '\\') out.append("\\\\");
        else if (c == '\r') out.append("\\r");
        else if (edge && c == '\n') out.append("\\n");
        else if (edge && c == '\t') out.append("\\t");
        else if (edge && c == ' ') out.append("\\s");
        else if (c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || edge && odd(c))
            out.append(String.format("\\u%04x", (int) c));
        else out.append(c);
    }

    /** Other blanks, which some reader may trim. */
    private static boolean odd(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** @return the last position used; what means nothing behind a backslash stays as it was typed */
    private static int escaped(String cell, int at, StringBuilder out) {
        char c = cell.charAt(at);
        if (c == 'u' && cell.substring(at).matches("(?s)u[0-9a-f]{4}.*")) {
            out.append((char) Integer.parseInt(cell.substring(at + 1, at + 5), 16));
            return at + 4;
        }
        if (MEANT.indexOf(c) < 0) out.append('\\');
        switch (c) {
            case 'e' -> {}
            case 'r' -> out.append('\r');
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 's' -> out.append(' ');
            default -> out.append(c);
        }
        return at;
    }
}
