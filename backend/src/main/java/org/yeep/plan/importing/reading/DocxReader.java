package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The tables of a text document, each as a sheet; the paragraph over a table is its caption. */
class DocxReader {
    private static final int DEEPEST = 5;
    private final SafeZip zip;
    private final GridBuilder grid;
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<String> lines = new ArrayDeque<>();
    /** First row of the vertical merge a column is in. */
    private final Map<Integer, int[]> spans = new HashMap<>();

    private int depth;
    private int tables;
    private int row;
    private int column;
    private int width;
    private boolean inText;
    private boolean deleted;
    private boolean continued;
    private boolean starts;
    private boolean filled;
    private final StringBuilder cell = new StringBuilder();

    DocxReader(SafeZip zip, GridBuilder grid) {
        this.zip = zip;
        this.grid = grid;
    }

    Grid read() throws IOException {
        zip.refuseMacros();
        SafeXml.read(zip.part("word/document.xml"), this::take);
        while (!lines.isEmpty()) grid.remark("text-outside-table", 0, -1, lines.poll());
        if (tables == 0) throw new UnreadableFile("document-without-table");
        return grid.grid(SourceKind.DOCX);
    }

    private void take(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && !deleted) text(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    /** Outside the tables a text is only shown, and not whole. */
    private void text(XMLStreamReader xml) {
        if (grid.hasRoom(paragraph)) paragraph.append(xml.getText());
        if (depth > 0) grid.requireRoom(paragraph, row, column);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl" -> startTable();
            case "tr" -> {
                if (depth == 1) {
                    row++;
                    column = 0;
                }
            }
            case "tc" -> {
                if (depth == 1) startCell();
            }
            case "gridBefore" -> {
                if (depth == 1) column = Math.min(1000, SafeXml.number(xml, "val", 0));
            }
            case "gridSpan" -> {
                if (depth == 1) width = Math.max(1, Math.min(1000, SafeXml.number(xml, "val", 1)));
            }
            case "vMerge" -> {
                if (depth == 1) {
                    starts = "restart".equals(SafeXml.attribute(xml, "val"));
                    continued = !starts;
                }
            }
            case "shd" -> filled |= isColour(SafeXml.attribute(xml, "fill"));
            case "del" -> deleted = true;
            case "t" -> inText = true;
            case "br", "cr" -> paragraph.append('\n');
            case "tab" -> paragraph.append(inText ? "\t" : " ");
            default -> {}
        }
    }

    private static boolean isColour(String fill) {
        return fill != null && !fill.equals("auto") && !fill.equalsIgnoreCase("FFFFFF");
    }

    private void startTable() {
        if (++depth > DEEPEST) throw new UnreadableFile("archive-broken");
        if (depth > 1) return;
        tables++;
        var caption = lines.pollLast();
        while (!lines.isEmpty()) grid.remark("text-outside-table", 0, -1, lines.poll());
        grid.sheet("Tablo " + tables, caption);
        row = 0;
        spans.clear();
    }

    private void startCell() {
        width = 1;
        continued = false;
        starts = false;
        filled = false;
        cell.setLength(0);
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "del" -> deleted = false;
            case "p" -> endParagraph();
            case "tc" -> {
                if (depth == 1) endCell();
            }
            case "tr" -> {
                if (depth == 1) grid.endRow(row);
            }
            case "tbl" -> {
                if (--depth == 0) {
                    spans.values().forEach(this::closeSpan);
                    grid.endSheet();
                }
            }
            default -> {}
        }
    }

    private void endParagraph() {
        var text = paragraph.toString();
        paragraph.setLength(0);
        if (depth > 0) {
            if (!cell.isEmpty() && !text.isEmpty()) cell.append('\n');
            cell.append(text);
            grid.requireRoom(cell, row, column);
        } else if (!text.isBlank()) {
            lines.add(text.strip());
            if (lines.size() > 5_000)
                throw new UnreadableFile("too-many-rows", grid.limits().rows(), "");
        }
        grid.checkTime();
    }

    private void endCell() {
        var open = spans.get(column);
        if (continued && open != null) open[1] = row;
        if (!continued && open != null) closeSpan(spans.remove(column));
        if (starts) spans.put(column, new int[] {row, row, column, column + width - 1});
        else if (!continued && width > 1) grid.merge(new Merge(row, row, column, column + width - 1));
        grid.cell(row, new Cell(column, cell.toString(), CellKind.TEXT, false, filled));
        column += width;
    }

    private void closeSpan(int[] span) {
        if (span[1] > span[0] || span[3] > span[2]) grid.merge(new Merge(span[0], span[1], span[2], span[3]));
    }
}
