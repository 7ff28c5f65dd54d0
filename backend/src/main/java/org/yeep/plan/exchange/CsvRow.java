package org.yeep.plan.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yeep.shared.csv.CsvText;

/** One row of the CSV while it is filled; a row begun from another knows what that one says of where it stands. */
class CsvRow {
    private static final String BETWEEN_ITEMS = "; ";
    private final CsvDialect dialect;
    private final Map<String, String> cells;

    CsvRow(CsvDialect dialect) {
        this(dialect, Map.of());
    }

    private CsvRow(CsvDialect dialect, Map<String, String> cells) {
        this.dialect = dialect;
        this.cells = new LinkedHashMap<>(cells);
    }

    CsvRow copy() {
        return new CsvRow(dialect, cells);
    }

    CsvRow text(String column, String text) {
        return put(column, CsvText.safe(text));
    }

    CsvRow list(String column, List<String> items) {
        return text(column, items == null ? null : String.join(BETWEEN_ITEMS, items));
    }

    /** Codes, dates and years, which need no guard. */
    CsvRow plain(String column, Object value) {
        return put(column, value == null ? null : value.toString());
    }

    CsvRow number(String column, BigDecimal value) {
        if (value == null) return put(column, null);
        var plain = value.stripTrailingZeros().toPlainString();
        return put(column, dialect == CsvDialect.EXCEL_TR ? plain.replace('.', ',') : plain);
    }

    Map<String, String> cells() {
        return cells;
    }

    private CsvRow put(String column, String value) {
        cells.put(column, value);
        return this;
    }
}
