package org.yeep.plan.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/**
 * A plan as people type it: headings across the table, merged cells, other names for the columns, the headers again on
 * each printed page, several values in a cell, Turkish numbers, dashes for nothing. The same seed makes the same file.
 */
class MessyWorkbook {
    private static final int ROWS_OF_A_PAGE = 15;
    private static final MessyColumn[] COLUMNS = MessyColumn.values();
    private final MessyCells messy;
    private final List<String> headers = new ArrayList<>();
    private XSSFSheet sheet;
    private int next;
    private int sinceHeader;

    private MessyWorkbook(long seed) {
        messy = new MessyCells(new Random(seed));
        for (var column : COLUMNS) headers.add(messy.oneOf(column.names));
    }

    static void write(PlanDocument plan, long seed, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            new MessyWorkbook(seed).fill(workbook.createSheet("Sayfa1"), plan);
            workbook.write(out);
        }
    }

    private void fill(XSSFSheet into, PlanDocument plan) {
        sheet = into;
        across(plan.plan().titleTr());
        if (messy.perhaps()) next++;
        header();
        plan.themes().forEach(this::theme);
    }

    private void theme(ThemePart theme) {
        if (sinceHeader >= ROWS_OF_A_PAGE) header();
        if (theme.content().title() != null) heading(theme.content());
        var rows = new ArrayList<MessyRow>();
        theme.objectives().forEach(o -> rows.addAll(new MessyRows(messy).of(o)));
        while (!rows.isEmpty()) {
            if (sinceHeader >= ROWS_OF_A_PAGE) header();
            var page = rows.subList(0, Math.min(rows.size(), ROWS_OF_A_PAGE - sinceHeader));
            page(page);
            page.clear();
        }
    }

    private void heading(ThemeContent theme) {
        var word = theme.code() == null ? messy.oneOf(List.of("", "TEMA: ")) : "TEMA " + theme.code() + ": ";
        across(word + theme.title());
        sinceHeader++;
    }

    /** A merged cell does not reach over the headers of the next page: what it says stands there again. */
    private void page(List<MessyRow> rows) {
        for (int i = 0; i < rows.size(); i++) sheet.createRow(next + i);
        for (var column : COLUMNS) {
            int last;
            for (int i = 0; i < rows.size(); i = last + 1) {
                last = i;
                while (last + 1 < rows.size() && rows.get(i).shares(column, rows.get(last + 1))) last++;
                set(next + i, column.ordinal(), rows.get(i).cells().get(column));
                if (last > i) merge(next + i, next + last, column.ordinal(), column.ordinal());
            }
        }
        next += rows.size();
        sinceHeader += rows.size();
    }

    private void set(int row, int column, Object value) {
        if (value == null && messy.perhaps()) return;
        XSSFCell cell = sheet.getRow(row).createCell(column);
        if (value instanceof Double number) cell.setCellValue(number);
        else cell.setCellValue(value == null ? "-" : value.toString());
    }

    private void header() {
        var row = sheet.createRow(next++);
        boolean capitals = messy.perhaps();
        for (int i = 0; i < headers.size(); i++) {
            var name = headers.get(i);
            row.createCell(i).setCellValue(capitals ? name.toUpperCase(Locale.forLanguageTag("tr")) : name);
        }
        sinceHeader = 0;
    }

    private void across(String text) {
        sheet.createRow(next).createCell(0).setCellValue(text);
        merge(next, next, 0, COLUMNS.length - 1);
        next++;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
