package org.yeep.plan.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.yeep.plan.exchange.workbook.WorkbookWriter.Row;
import org.yeep.shared.i18n.Messages;

/** One level as a table: a hidden row of keys, Turkish and English headings that stay in sight, then a row a part. */
class LevelSheet {
    static final String KEY = "row";
    static final String PARENT = "parent";
    static final String PARENT_TITLE = "parentTitle";
    static final String ID = "id";
    static final int FIRST_ROW = 3;
    private static final int BEFORE_CONTENT = 4;
    /** A spreadsheet takes no longer list of choices. */
    private static final int LONGEST_CHOICE = 250;

    private static final String HEADING = "E4E9EE";
    private final Level level;
    private final CellWriter cells;
    private final Messages messages;

    LevelSheet(Level level, CellWriter cells, Messages messages) {
        this.level = level;
        this.cells = cells;
        this.messages = messages;
    }

    void write(Worksheet sheet, List<Row> rows) {
        var columns = level.columns();
        var before = List.of(KEY, PARENT, PARENT_TITLE, ID);
        for (int i = 0; i < BEFORE_CONTENT; i++) head(sheet, i, before.get(i), i == 2 ? 30 : 9);
        for (int i = 0; i < columns.size(); i++) {
            head(sheet, BEFORE_CONTENT + i, columns.get(i).key(), columns.get(i).form().width);
        }
        int last = Math.max(rows.size(), 1) + FIRST_ROW - 1;
        sheet.range(FIRST_ROW, 0, last, BEFORE_CONTENT + columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        for (int i = 0; i < rows.size(); i++) row(sheet, FIRST_ROW + i, rows.get(i), columns);
        choices(sheet, columns, last + 200);
        sheet.hideRow(0);
        sheet.freezePane(1, FIRST_ROW);
        if (!level.hasIds()) sheet.hideColumn(3);
    }

    private void head(Worksheet sheet, int column, String key, double width) {
        sheet.value(0, column, key);
        sheet.value(1, column, messages.text(Messages.TURKISH, "column." + key));
        sheet.value(2, column, messages.text(Locale.ENGLISH, "column." + key));
        sheet.width(column, width);
        sheet.style(1, column).bold().wrapText(true).fillColor(HEADING).set();
        sheet.style(2, column).italic().wrapText(true).fillColor(HEADING).set();
    }

    private void row(Worksheet sheet, int at, Row row, List<Column> columns) {
        sheet.value(at, 0, row.key());
        if (!row.parent().isEmpty()) sheet.value(at, 1, row.parent());
        if (row.parentTitle() != null) sheet.value(at, 2, CellText.of(row.parentTitle()));
        if (row.id() != null) sheet.value(at, 3, row.id().toString());
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            cells.write(sheet, at, BEFORE_CONTENT + i, column, column.of(row.content()));
        }
    }

    private static void choices(Worksheet sheet, List<Column> columns, int last) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).form() != Form.CODE) continue;
            var codes = Arrays.stream(columns.get(i).type().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(","));
            if (codes.length() > LONGEST_CHOICE) continue;
            sheet.range(FIRST_ROW, BEFORE_CONTENT + i, last, BEFORE_CONTENT + i)
                    .validateWithListByFormula("\"" + codes + "\"");
        }
    }
}
