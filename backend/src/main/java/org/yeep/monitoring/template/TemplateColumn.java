package org.yeep.monitoring.template;

import static org.yeep.monitoring.template.TemplateColumn.Part.ENTRY;
import static org.yeep.monitoring.template.TemplateColumn.Part.KEY;
import static org.yeep.monitoring.template.TemplateColumn.Part.SHOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a form as a file. They are found again by their keys, wherever somebody has moved them. */
public enum TemplateColumn {
    /** Its key names the language of the form, because "1.500" is another number in each. */
    FORM("form", KEY, 12),
    INDICATOR("planIndicatorId", KEY, 12),
    CELL("cell", KEY, 12),
    VERSION("version", KEY, 8),
    /** What the row said when it went out: what still says the same was not touched. */
    BEFORE("before", KEY, 12),

    /** These first, because they stay in sight while the rest of the row moves. */
    INDICATOR_CODE("indicatorCode", SHOWN, 9),
    TITLE("indicator", SHOWN, 36),
    CELL_NAME("cellName", SHOWN, 22),
    THEME("theme", SHOWN, 20),
    ITEM_CODE("itemCode", SHOWN, 9),
    ITEM("item", SHOWN, 40),
    UNIT("unit", SHOWN, 12),
    MEASURE("measure", SHOWN, 12),
    BASELINE("baseline", SHOWN, 12),
    TARGET("target", SHOWN, 12),
    EARLIER("earlier", SHOWN, 14),

    VALUE("value", ENTRY, 14),
    NUMERATOR("numerator", ENTRY, 12),
    DENOMINATOR("denominator", ENTRY, 12),
    TEXT("text", ENTRY, 36),
    STATUS("status", ENTRY, 16),
    MISSING_REASON("missingReason", ENTRY, 26),
    NOTE("note", ENTRY, 40),
    SOURCE("source", ENTRY, 30);

    enum Part {
        KEY,
        SHOWN,
        ENTRY
    }

    /** Of an entry column also the name of what it fills in a request. */
    final String key;

    final Part part;
    final double width;

    TemplateColumn(String key, Part part, double width) {
        this.key = key;
        this.part = part;
        this.width = width;
    }

    static List<TemplateColumn> of(Part part) {
        return Arrays.stream(values()).filter(c -> c.part == part).toList();
    }

    /** The column that fills what a rule's pointer speaks of, such as {@code …/missingReason}. */
    public static Optional<TemplateColumn> filling(String pointer) {
        var field = pointer.substring(pointer.lastIndexOf('/') + 1);
        return of(ENTRY).stream().filter(c -> c.key.equals(field)).findFirst();
    }
}
