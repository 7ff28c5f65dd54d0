package org.yeep.monitoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yeep.monitoring.template.TemplateColumn;

/** A downloaded workbook as a person works in it. */
final class FilledFile {
    private final XSSFWorkbook book;

    FilledFile(byte[] downloaded) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(downloaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet() {
        return book.getSheetAt(0);
    }

    Row row(UUID indicator, String cell) {
        for (var row : sheet())
            if (text(row, TemplateColumn.INDICATOR).equals("" + indicator)
                    && text(row, TemplateColumn.CELL).equals(cell)) return row;
        throw new AssertionError("No row of " + indicator + " " + cell);
    }

    Cell cell(UUID indicator, String cell, TemplateColumn column) {
        return row(indicator, cell).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    FilledFile put(UUID indicator, String cell, TemplateColumn column, double number) {
        cell(indicator, cell, column).setCellValue(number);
        return this;
    }

    FilledFile put(UUID indicator, String cell, TemplateColumn column, String text) {
        cell(indicator, cell, column).setCellValue(text);
        return this;
    }

    FilledFile empty(UUID indicator, String cell, TemplateColumn column) {
        cell(indicator, cell, column).setBlank();
        return this;
    }

    static String text(Row row, TemplateColumn column) {
        var cell = row.getCell(column.ordinal());
        return cell == null ? "" : cell.toString();
    }

    byte[] saved() {
        var out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
