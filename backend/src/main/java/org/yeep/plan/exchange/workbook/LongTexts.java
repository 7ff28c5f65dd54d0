package org.yeep.plan.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Texts longer than a cell can hold stand in a sheet of their own, part after part; the cell says which. */
class LongTexts {
    static final String SHEET = "Uzun metinler · Long texts";
    /** A cell holds 32,767. */
    private static final int LONGEST = 32_000;

    private static final Pattern REFERENCE = Pattern.compile("\\\\\\+(\\d{1,6})( .*)?", Pattern.DOTALL);
    private final List<String> texts = new ArrayList<>();

    /** The text itself, or where it stands. */
    String fit(String text) {
        if (text.length() <= LONGEST) return text;
        texts.add(text);
        return "\\+" + texts.size() + " → " + SHEET;
    }

    void write(Worksheet sheet) {
        sheet.width(2, 120);
        int row = 0;
        for (int n = 1; n <= texts.size(); n++) {
            int part = 0;
            for (var piece : pieces(texts.get(n - 1))) {
                sheet.value(row, 0, n);
                sheet.value(row, 1, ++part);
                sheet.value(row, 2, piece);
                sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
                row++;
            }
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The number of the long text a cell refers to; 0 for none. */
    static int reference(String cell) {
        var match = REFERENCE.matcher(cell);
        return match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }

    /** The texts by number, from the sheet's cells. */
    static Map<Integer, String> read(SheetCells sheet) {
        var parts = new TreeMap<Integer, StringBuilder>();
        sheet.rows().forEach((row, cells) -> {
            var number = cells.get(0);
            var text = cells.get(2);
            if (number == null || text == null || !number.text().matches("\\d{1,6}")) return;
            parts.computeIfAbsent(Integer.valueOf(number.text()), k -> new StringBuilder())
                    .append(text.text());
        });
        var texts = new TreeMap<Integer, String>();
        parts.forEach((number, text) -> texts.put(number, text.toString()));
        return texts;
    }

    /** No part begins or ends with a blank, which might be trimmed, or between the halves of a character. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + LONGEST, text.length());
            while (to < text.length() && to > from + 1 && !divisible(text, to)) to--;
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static boolean divisible(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !Character.isWhitespace(before)
                && !Character.isWhitespace(after)
                && !Character.isSpaceChar(before)
                && !Character.isSpaceChar(after)
                && !Character.isHighSurrogate(before);
    }
}
