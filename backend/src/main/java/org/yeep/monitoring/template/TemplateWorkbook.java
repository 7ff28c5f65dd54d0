package org.yeep.monitoring.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yeep.monitoring.SubmissionFormResponse;
import org.yeep.monitoring.template.TemplateColumn.Part;
import org.yeep.plan.exchange.StillZip;

/** A form as a workbook: a hidden row of keys, a title, headings that stay in sight, then a row for each cell. */
class TemplateWorkbook {
    /** Marks rows that are there for people only. */
    static final String NO_DATA = "#";

    private static final int TITLE = 1;
    private static final int HEADINGS = 2;
    private static final int FIRST = 3;
    private static final String HEADING = "FFE4E9EE";
    private static final String OPEN = "FFFFF9E5";
    private static final String CLOSED = "FFF3F3F3";
    private static final String EDGE = "FFBFB38A";
    private static final double HELP_WIDTH = 75;
    private static final List<TemplateColumn> COLUMNS = List.of(TemplateColumn.values());
    private static final int FIRST_SHOWN = TemplateColumn.of(Part.KEY).size();
    private static final int FIRST_ENTRY = TemplateColumn.VALUE.ordinal();

    private final TemplateWords words;

    TemplateWorkbook(TemplateWords words) {
        this.words = words;
    }

    byte[] write(SubmissionFormResponse form) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "YEEP", "1.0")) {
            data(book.newWorksheet(words.text("sheet")), form);
            help(book.newWorksheet(words.text("help-sheet")));
        }
        return StillZip.of(out.toByteArray(), TemplateWorkbook::finished);
    }

    private void data(Worksheet sheet, SubmissionFormResponse form) {
        var cells = new TemplateCells(form, words);
        var rows = TemplateRow.of(form);
        look(sheet);
        head(sheet, form, cells);
        for (int i = 0; i < rows.size(); i++) row(sheet, FIRST + i, rows.get(i), cells);
        int last = FIRST + Math.max(rows.size(), 1) - 1;
        sheet.range(FIRST, FIRST_SHOWN, last, FIRST_ENTRY - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        new TypingRules(sheet, words).write(rows, FIRST);
        sheet.setAutoFilter(HEADINGS, FIRST_SHOWN, last, COLUMNS.size() - 1);
        protect(sheet);
    }

    private static void look(Worksheet sheet) {
        sheet.freezePane(TemplateColumn.CELL_NAME.ordinal() + 1, FIRST);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(HEADINGS);
        sheet.repeatCols(FIRST_SHOWN, TemplateColumn.CELL_NAME.ordinal());
        onPaper(sheet, 2);
    }

    private void head(Worksheet sheet, SubmissionFormResponse form, TemplateCells cells) {
        for (var column : COLUMNS) {
            int at = column.ordinal();
            sheet.value(0, at, cells.key(column));
            sheet.width(at, column.width);
            if (column.part == Part.KEY) {
                sheet.hideColumn(at);
                continue;
            }
            sheet.value(HEADINGS, at, words.text("column." + column.key));
            sheet.style(HEADINGS, at)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADING)
                    .set();
        }
        sheet.hideRow(0);
        sheet.rowHeight(HEADINGS, 2 * RowHeight.LINE);
        sheet.value(TITLE, 0, NO_DATA);
        sheet.value(HEADINGS, 0, NO_DATA);
        sheet.value(TITLE, FIRST_SHOWN, title(form));
        sheet.style(TITLE, FIRST_SHOWN).bold().fontSize(14).set();
    }

    private String title(SubmissionFormResponse form) {
        var submission = form.submission();
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale());
        return words.text(
                form.editable() ? "title" : "title-closed",
                submission.organisation().name(),
                submission.plan().title(),
                submission.period().code(),
                day.format(submission.deadline()));
    }

    private static void row(Worksheet sheet, int at, TemplateRow row, TemplateCells cells) {
        var height = new RowHeight();
        for (var column : COLUMNS) {
            var content = cells.at(row, column);
            put(sheet, at, column.ordinal(), content);
            height.hold(column, content);
            if (column.part == Part.ENTRY)
                entry(sheet.style(at, column.ordinal()), Typed.of(row, column) != Typed.NOTHING);
        }
        sheet.rowHeight(at, height.points());
    }

    private static void entry(StyleSetter style, boolean open) {
        style.verticalAlignment("top").wrapText(true).borderStyle("thin").borderColor(EDGE);
        style.fillColor(open ? OPEN : CLOSED);
        if (open) style.protectionOption(ProtectionOption.LOCKED, false);
        style.set();
    }

    private static void put(Worksheet sheet, int row, int column, Object content) {
        if (content instanceof BigDecimal number) sheet.value(row, column, number);
        else if (content != null) sheet.value(row, column, content.toString());
    }

    private void help(Worksheet sheet) {
        int row = 0;
        for (var line : words.text("help").split("\n")) {
            sheet.value(row, 0, line);
            sheet.rowHeight(row, RowHeight.of(line, HELP_WIDTH));
            sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(0, 0).bold().wrapText(true).verticalAlignment("top").set();
        sheet.width(0, HELP_WIDTH);
        onPaper(sheet, 1);
    }

    /** @param pages beside each other; below each other as many as it takes */
    private static void onPaper(Worksheet sheet, int pages) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** Columns may be made wider and rows filtered. */
    private static void protect(Worksheet sheet) {
        sheet.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.FORMAT_CELLS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.INSERT_HYPERLINKS,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.PIVOT_TABLES,
                SheetProtectionOption.SORT);
    }

    /**
     * The library only protects with a password; the protection is against slips, and whoever wants to may lift it.
     * Heights are where a program begins from: a row grows with what is typed.
     */
    private static byte[] finished(String part, byte[] content) {
        if (!part.startsWith("xl/worksheets/sheet")) return content;
        return new String(content, StandardCharsets.UTF_8)
                .replaceFirst("(<sheetProtection )password=\"[0-9A-Fa-f]*\" ?", "$1")
                .replaceAll("(<row [^>]*?) customHeight=\"[^\"]*\"", "$1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
