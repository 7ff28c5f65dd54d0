package org.yeep.plan.exchange.workbook;

import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yeep.plan.exchange.workbook.SheetCells.Cell;
import org.yeep.plan.exchange.workbook.SheetCells.Kind;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The cells of a sheet's XML; of a formula, the value it had when the file was saved. */
class SheetParser {
    private static final int MOST_CELLS = 300_000;
    private final List<String> sharedTexts;
    private final TreeMap<Integer, java.util.SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private int cells;

    SheetParser(List<String> sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** For another sheet of the same file; {@code other} has been counting its cells. */
    SheetParser(SheetParser other) {
        this(other.sharedTexts);
    }

    SheetCells parse(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) cell(xml);
        }
        return new SheetCells(rows);
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        var address = XlsxFile.attribute(xml, "r");
        var type = XlsxFile.attribute(xml, "t");
        String value = null;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (!xml.isStartElement()) continue;
            if (xml.getLocalName().equals("v")) value = xml.getElementText();
            else if (xml.getLocalName().equals("is")) value = richText(xml, "is");
        }
        if (value == null || value.isEmpty()) return;
        if (++cells > MOST_CELLS) throw new Invalid("", "workbook-too-large");
        rows.computeIfAbsent(row(address), r -> new TreeMap<>()).put(column(address), cell(type, value));
    }

    private Cell cell(String type, String value) {
        return switch (type) {
            case "s" -> new Cell(Kind.TEXT, sharedTexts.get(Integer.parseInt(value)));
            case "inlineStr", "str", "d" -> new Cell(Kind.TEXT, value);
            case "b" -> new Cell(Kind.FLAG, value);
            case "e" -> new Cell(Kind.ERROR, value);
            default -> new Cell(Kind.NUMBER, value);
        };
    }

    /** The text up to the end of {@code element}, its runs put together, without phonetic readings. */
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean phonetic = false;
        while (true) {
            int event = xml.next();
            var name = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamReader.END_ELEMENT && name.equals(element)) return text.toString();
            if (name.equals("rPh")) phonetic = event == XMLStreamReader.START_ELEMENT;
            if (event == XMLStreamReader.START_ELEMENT && name.equals("t")) {
                var run = xml.getElementText();
                if (!phonetic) text.append(run);
            }
        }
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceFirst("^[A-Z]+", "")) - 1;
    }

    private static int column(String address) {
        int column = 0;
        for (char c : address.replaceFirst("\\d+$", "").toCharArray()) column = column * 26 + c - 'A' + 1;
        if (column < 1 || column > 16_384) throw new NumberFormatException(address);
        return column - 1;
    }

    /** A, B … Z, AA. */
    static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }
}
