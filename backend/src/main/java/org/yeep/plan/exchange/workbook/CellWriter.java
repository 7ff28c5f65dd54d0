package org.yeep.plan.exchange.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.yeep.plan.document.PlanFact;

/** Puts values into cells so that they come back exactly; a value that a cell cannot hold as itself stands there as text. */
class CellWriter {
    /** A spreadsheet's numbers have no more digits. */
    static final int DIGITS = 15;

    static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ObjectMapper json;
    private final LongTexts longTexts;

    CellWriter(ObjectMapper json, LongTexts longTexts) {
        this.json = json;
        this.longTexts = longTexts;
    }

    void write(Worksheet sheet, int row, int column, Column of, Object value) {
        if (of.isSilent(value)) return;
        switch (of.form()) {
            case NUMBER -> number(sheet, row, column, (BigDecimal) value);
            case WHOLE -> sheet.value(row, column, (Integer) value);
            case DATE -> date(sheet, row, column, (LocalDate) value);
            case FLAG -> sheet.value(row, column, (Boolean) value);
            default -> sheet.value(row, column, longTexts.fit(text(of.form(), value)));
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (plain.precision() > DIGITS || plain.scale() < -DIGITS) sheet.value(row, column, plain.toPlainString());
        else sheet.value(row, column, new BigDecimal(plain.toPlainString()));
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("yyyy-mm-dd")
                    .verticalAlignment("top")
                    .set();
        }
    }

    @SuppressWarnings("unchecked")
    private String text(Form form, Object value) {
        return switch (form) {
            case LINES -> CellText.of((List<String>) value);
            case FACTS -> facts((List<PlanFact>) value);
            case JSON -> CellText.of(json(value));
            case TEXT -> CellText.of((String) value);
            default -> value.toString();
        };
    }

    /** One a line: its name, an equals sign, its value as JSON. */
    private String facts(List<PlanFact> facts) {
        return String.join(
                "\n",
                facts.stream()
                        .map(f -> CellText.line(f.key()).replace("=", "\\=") + " = " + CellText.line(json(f.value())))
                        .toList());
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that cannot be written as JSON", e);
        }
    }
}
