package org.yeep.plan.importing.reading;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument spreadsheets. What is said to repeat a million times is believed only where it is empty. */
class OdsReader {
    private static final int END = Integer.MAX_VALUE / 4;
    private final SafeZip zip;
    private final GridBuilder grid;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int rowRepeats;
    private int column;
    private int cellRepeats;
    private int paragraphs;
    private int notes;
    private boolean inCell;
    private boolean anyInRow;
    private java.util.List<Cell> cells = new java.util.ArrayList<>();
    private String type;
    private String number;
    private String day;
    private String yesNo;
    private boolean formula;

    OdsReader(SafeZip zip, GridBuilder grid) {
        this.zip = zip;
        this.grid = grid;
    }

    Grid read() throws IOException {
        zip.refuseMacros();
        if (zip.smallText("META-INF/manifest.xml").contains("encryption-data"))
            throw new UnreadableFile("password-protected");
        SafeXml.read(zip.part("content.xml"), this::take);
        return grid.grid(SourceKind.ODS);
    }

    private void take(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inCell && paragraphs > 0 && notes == 0) append(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    private void append(String more) {
        text.append(more);
        grid.requireRoom(text, row + 1, column);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "table" -> startTable(xml);
            case "table-row" -> startRow(xml);
            case "table-cell", "covered-table-cell" -> startCell(xml);
            case "annotation" -> notes++;
            case "p" -> {
                if (inCell && notes == 0 && !text.isEmpty()) text.append('\n');
                paragraphs++;
            }
            case "line-break" -> text.append('\n');
            case "tab" -> text.append(' ');
            case "s" -> append(" ".repeat(Math.min(100, SafeXml.number(xml, "c", 1))));
            default -> {}
        }
    }

    private void startTable(XMLStreamReader xml) {
        grid.sheet(String.valueOf(SafeXml.attribute(xml, "name")), null);
        row = 0;
    }

    private void startRow(XMLStreamReader xml) {
        rowRepeats = Math.max(1, SafeXml.number(xml, "number-rows-repeated", 1));
        column = 0;
        anyInRow = false;
        cells = new java.util.ArrayList<>();
    }

    private void startCell(XMLStreamReader xml) {
        inCell = xml.getLocalName().equals("table-cell");
        cellRepeats = Math.max(1, SafeXml.number(xml, "number-columns-repeated", 1));
        type = SafeXml.attribute(xml, "value-type");
        number = SafeXml.attribute(xml, "value");
        day = SafeXml.attribute(xml, "date-value");
        yesNo = SafeXml.attribute(xml, "boolean-value");
        formula = SafeXml.attribute(xml, "formula") != null;
        text.setLength(0);
        int down = SafeXml.number(xml, "number-rows-spanned", 1);
        int across = SafeXml.number(xml, "number-columns-spanned", 1);
        if (inCell && (down > 1 || across > 1))
            grid.merge(new Merge(row + 1, Math.min(END, row + down), column, Math.min(END, column + across - 1)));
    }

    private void end(String name) {
        switch (name) {
            case "annotation" -> notes--;
            case "p" -> paragraphs--;
            case "table-cell", "covered-table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> grid.endSheet();
            default -> {}
        }
    }

    private void endCell() {
        var cell = inCell ? cell() : null;
        if (cell != null && formula && type == null && cell.text().isBlank())
            grid.remark("formula-without-value", row + 1, column, null);
        inCell = false;
        if (cell != null && !cell.text().isBlank()) {
            int last = Math.min(END, column + cellRepeats);
            for (int c = column; c < last; c++) {
                if (c > grid.limits().columns())
                    throw new UnreadableFile("too-many-columns", grid.limits().columns(), "", row + 1);
                cells.add(new Cell(c, cell.text(), cell.kind(), cell.formula(), false));
            }
            anyInRow = true;
        }
        column = Math.min(END, column + cellRepeats);
    }

    private Cell cell() {
        if ("date".equals(type) && day != null && day.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            return new Cell(column, day.substring(0, 10), CellKind.DATE, formula, false);
        if ("boolean".equals(type) && yesNo != null) return new Cell(column, yesNo, CellKind.BOOLEAN, formula, false);
        var value = NumberFormats.number(number);
        if (value != null && "percentage".equals(type))
            return NumberFormats.cell(column, value, CellKind.PERCENT, false, formula, false);
        if (value != null && ("float".equals(type) || "currency".equals(type)))
            return NumberFormats.cell(column, value, CellKind.NUMBER, false, formula, false);
        return new Cell(column, text.toString(), CellKind.TEXT, formula, false);
    }

    private void endRow() {
        if (anyInRow) {
            for (int r = 0; r < rowRepeats; r++) {
                for (var cell : cells) grid.cell(row + r + 1, cell);
                grid.endRow(row + r + 1);
            }
        }
        row = Math.min(END, row + rowRepeats);
        grid.checkTime();
    }
}
