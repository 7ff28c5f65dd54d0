package org.yeep.plan.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yeep.plan.exchange.DocumentRules.Broken;
import org.yeep.plan.exchange.workbook.SheetRows.ReadRow;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What is wrong in a workbook: pointers are {@code /sheet/row/column}, as a spreadsheet names them. */
class WorkbookProblems {
    private static final int MOST = 200;
    private final List<Violation> all = new ArrayList<>();

    /** @param args sheet, and where there are any row, column and value; they fill the text too */
    void add(String code, String... args) {
        var pointer = new StringBuilder();
        for (int i = 0; i < Math.min(3, args.length); i++) {
            pointer.append('/').append(args[i].replace("~", "~0").replace("/", "~1"));
        }
        if (all.size() < MOST) all.add(new Violation(pointer.toString(), code, (Object[]) args));
    }

    /** A rule of the document, said where its value stands in the file. */
    void add(Broken broken, Map<String, ReadRow> places, SheetRows sheets) {
        var pointer = broken.pointer();
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var row = places.get(at);
            if (row == null) continue;
            var key =
                    pointer.substring(at.length()).replaceFirst("^/content", "").replaceFirst("^/([^/]*).*", "$1");
            add(
                    "workbook-value",
                    row.level().sheet,
                    "" + row.row(),
                    sheets.letters(row.level(), key),
                    broken.words().turkish(),
                    broken.words().english());
            return;
        }
        add(
                "workbook-value",
                Level.PLAN.sheet,
                "–",
                pointer.substring(pointer.lastIndexOf('/') + 1),
                broken.words().turkish(),
                broken.words().english());
    }

    void throwIfAny() {
        if (!all.isEmpty()) throw new Invalid(List.copyOf(all));
    }
}
