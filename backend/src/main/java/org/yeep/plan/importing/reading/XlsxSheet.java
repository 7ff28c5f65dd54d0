package org.yeep.plan.importing.reading;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.yeep.plan.importing.reading.XlsxStyles.Style;

/** One worksheet. A formula's last value is taken; the formula itself is never looked at. */
class XlsxSheet {
    private static final Style PLAIN = new Style(CellKind.NUMBER, false);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final GridBuilder grid;
    private final List<String> texts;
    private final List<Style> styles;
    private final boolean from1904;

    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    /** Readings of Asian characters stand beside the text and are none of it. */
    private int readings;

    private int row;
    private int column;
    private String type;
    private Style style = PLAIN;
    private boolean formula;

    XlsxSheet(GridBuilder grid, List<String> texts, List<Style> styles, boolean from1904) {
        this.grid = grid;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void take(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inValue && readings == 0) append(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    private void append(String more) {
        value.append(more);
        grid.requireRoom(value, row, column);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = SafeXml.number(xml, "r", row + 1);
                column = -1;
            }
            case "c" -> startCell(xml);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            case "rPh" -> readings++;
            case "mergeCell" -> merge(SafeXml.attribute(xml, "ref"));
            default -> {}
        }
    }

    private void startCell(XMLStreamReader xml) {
        var address = SafeXml.attribute(xml, "r");
        column = address == null ? column + 1 : Columns.of(address);
        type = SafeXml.attribute(xml, "t");
        int index = SafeXml.number(xml, "s", -1);
        style = index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
        formula = false;
        value.setLength(0);
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> readings--;
            case "c" -> {
                if (!value.isEmpty()) grid.cell(row, cell(value.toString()));
                else if (formula && type == null) grid.remark("formula-without-value", row, column, null);
            }
            case "row" -> grid.endRow(row);
            default -> {}
        }
    }

    private Cell cell(String raw) {
        return switch (type == null ? "n" : type) {
            case "s" -> text(shared(raw));
            case "str", "inlineStr" -> text(unescaped(raw));
            case "b" ->
                new Cell(column, raw.strip().equals("1") ? "true" : "false", CellKind.BOOLEAN, formula, style.filled());
            case "e" -> new Cell(column, raw, CellKind.ERROR, formula, style.filled());
            case "d" -> day(raw);
            default -> number(raw);
        };
    }

    private Cell text(String text) {
        return new Cell(column, text, CellKind.TEXT, formula, style.filled());
    }

    private Cell day(String raw) {
        var day = raw.length() >= 10 ? raw.substring(0, 10) : raw;
        var kind = day.matches("\\d{4}-\\d{2}-\\d{2}") ? CellKind.DATE : CellKind.TEXT;
        return new Cell(column, day, kind, formula, style.filled());
    }

    private Cell number(String raw) {
        var number = NumberFormats.number(raw);
        if (number == null) return text(raw);
        return NumberFormats.cell(column, number, style.kind(), from1904, formula, style.filled());
    }

    private String shared(String raw) {
        if (!raw.strip().matches("\\d{1,9}")) throw new UnreadableFile("archive-broken");
        int index = Integer.parseInt(raw.strip());
        if (index >= texts.size()) throw new UnreadableFile("archive-broken");
        return texts.get(index);
    }

    private void merge(String range) {
        if (range == null || !range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) return;
        var ends = range.split(":");
        grid.merge(new Merge(Columns.rowOf(ends[0]), Columns.rowOf(ends[1]), Columns.of(ends[0]), Columns.of(ends[1])));
    }

    /** Characters that XML cannot hold are written {@code _x0000_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) return text.replace("\r\n", "\n").replace('\r', '\n');
        var plain = ESCAPE.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
