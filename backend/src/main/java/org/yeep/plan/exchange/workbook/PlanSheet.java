package org.yeep.plan.exchange.workbook;

import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.yeep.plan.document.PlanContent;
import org.yeep.shared.i18n.Messages;

/** What the plan says of itself, one fact a row: a hidden key, its Turkish and English name, its value. */
class PlanSheet {
    static final int KEY = 0;
    static final int VALUE = 3;
    private final CellWriter cells;
    private final Messages messages;

    PlanSheet(CellWriter cells, Messages messages) {
        this.cells = cells;
        this.messages = messages;
    }

    void write(Worksheet sheet, PlanContent plan) {
        var columns = Level.PLAN.columns();
        head(sheet);
        sheet.range(1, VALUE, columns.size(), VALUE)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .set();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.value(i + 1, KEY, column.key());
            sheet.value(i + 1, 1, messages.text(Messages.TURKISH, "column." + column.key()));
            sheet.value(i + 1, 2, messages.text(Locale.ENGLISH, "column." + column.key()));
            sheet.style(i + 1, 1).bold().verticalAlignment("top").set();
            sheet.style(i + 1, 2).italic().verticalAlignment("top").set();
            cells.write(sheet, i + 1, VALUE, column, column.of(plan));
        }
        sheet.hideColumn(KEY);
        sheet.width(1, 28);
        sheet.width(2, 28);
        sheet.width(VALUE, 90);
        sheet.freezePane(0, 1);
    }

    private void head(Worksheet sheet) {
        sheet.value(0, KEY, "key");
        sheet.value(0, 1, messages.text(Messages.TURKISH, "column.fact"));
        sheet.value(0, 2, messages.text(Locale.ENGLISH, "column.fact"));
        sheet.value(0, VALUE, "–");
        sheet.range(0, 1, 0, VALUE).style().bold().fillColor("E4E9EE").set();
    }
}
