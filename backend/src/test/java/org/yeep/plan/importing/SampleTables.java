package org.yeep.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes tables whose rows are given as text with {@code |} between the cells. */
final class SampleTables {
    private SampleTables() {}

    static byte[] csv(Charset charset, String... rows) {
        return Arrays.stream(rows)
                .map(r -> Arrays.stream(r.split("\\|")).map(c -> '"' + c + '"').collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"))
                .replace("₺", charset == StandardCharsets.UTF_8 ? "₺" : "TL")
                .getBytes(charset);
    }

    static byte[] csv(String... rows) {
        return csv(StandardCharsets.UTF_8, rows);
    }

    /** Digits alone become numbers, as when a person types them. */
    static Sheet sheet(Workbook book, String name, String... rows) {
        var sheet = book.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            var cells = rows[r].split("\\|");
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("\\d+")) row.createCell(c).setCellValue(Integer.parseInt(cells[c]));
                else if (!cells[c].isEmpty()) row.createCell(c).setCellValue(cells[c]);
            }
        }
        return sheet;
    }

    static byte[] saved(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        }
        return out.toByteArray();
    }

    /** Cells of OpenDocument rows; what stands in {@code {}} before a text are the cell's attributes, "~" is covered. */
    static byte[] ods(String... rows) throws IOException {
        var xml = new StringBuilder();
        for (var row : rows) {
            xml.append("<table:table-row>");
            for (var cell : row.split("\\|")) xml.append(odsCell(cell));
            xml.append("<table:table-cell table:number-columns-repeated='16377'/></table:table-row>");
        }
        return HostileFiles.ods(xml.toString());
    }

    private static String odsCell(String cell) {
        if (cell.equals("~")) return "<table:covered-table-cell/>";
        int end = cell.startsWith("{") ? cell.indexOf('}') : -1;
        var attributes = end < 0 ? "" : " " + cell.substring(1, end);
        return "<table:table-cell" + attributes + "><text:p>" + cell.substring(end + 1)
                + "</text:p></table:table-cell>";
    }

    /** Cells of a document's table; what stands in {@code {}} before a text are the cell's properties. */
    static String docxTable(String... rows) {
        var xml = new StringBuilder("<w:tbl>");
        for (var row : rows) {
            xml.append("<w:tr>");
            if (row.startsWith("["))
                xml.append("<w:trPr>").append(row, 1, row.indexOf(']')).append("</w:trPr>");
            for (var cell : row.substring(row.indexOf(']') + 1).split("\\|")) xml.append(docxCell(cell));
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String docxCell(String cell) {
        int end = cell.startsWith("{") ? cell.indexOf('}') : -1;
        var properties = end < 0 ? "" : "<w:tcPr>" + cell.substring(1, end) + "</w:tcPr>";
        return "<w:tc>" + properties + docxParagraph(cell.substring(end + 1)) + "</w:tc>";
    }

    static String docxParagraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
