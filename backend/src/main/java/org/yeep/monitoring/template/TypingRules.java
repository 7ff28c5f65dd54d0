package org.yeep.monitoring.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.template.TemplateColumn.Part;
import org.yeep.plan.importing.reading.Columns;

/** What a spreadsheet lets people type where: drop-downs for words, numbers for numbers; one rule for rows in a run. */
class TypingRules {
    private final Worksheet sheet;
    private final TemplateWords words;

    TypingRules(Worksheet sheet, TemplateWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(List<TemplateRow> rows, int first) {
        for (var column : TemplateColumn.of(Part.ENTRY)) {
            int begin = 0;
            for (int i = 1; i <= rows.size(); i++) {
                var typed = Typed.of(rows.get(begin), column);
                if (i < rows.size() && Typed.of(rows.get(i), column) == typed) continue;
                rule(typed, sheet.range(first + begin, column.ordinal(), first + i - 1, column.ordinal()));
                begin = i;
            }
        }
    }

    private void rule(Typed typed, Range range) {
        var cell = Columns.letter(range.getLeft()) + (range.getTop() + 1);
        switch (typed) {
            case YES_OR_NO -> list(range, Stream.of(words.yesOrNo(true), words.yesOrNo(false)));
            case STATUS -> list(range, Arrays.stream(ObservationStatus.values()).map(words::of));
            case REASON -> list(range, Arrays.stream(MissingReason.values()).map(words::of));
            case WHOLE -> formula(range, "AND(ISNUMBER(%1$s),%1$s>=0,%1$s=INT(%1$s))", cell, "only-whole");
            case PART -> formula(range, "AND(ISNUMBER(%1$s),%1$s>=0)", cell, "only-number");
            case NUMBER -> formula(range, "ISNUMBER(%1$s)", cell, "only-number");
            case TEXT, NOTHING -> {}
        }
    }

    private void list(Range range, Stream<String> choices) {
        range.validateWithListByFormula("\"" + choices.collect(Collectors.joining(",")) + "\"")
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(words.text("sheet"))
                .error(words.text("only-listed"));
    }

    private void formula(Range range, String formula, String cell, String error) {
        range.validateWithFormula(formula.formatted(cell))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(words.text("sheet"))
                .error(words.text(error));
    }
}
