package org.yeep.monitoring.template;

import org.yeep.indicator.Measure;

/** What may be typed into a cell of a form, which is a matter of the indicator's measure. */
enum Typed {
    NOTHING,
    YES_OR_NO,
    WHOLE,
    PART,
    NUMBER,
    STATUS,
    REASON,
    TEXT;

    static Typed of(TemplateRow row, TemplateColumn column) {
        if (!row.editable()) return NOTHING;
        var measure = row.indicator().measure();
        return switch (column) {
            case VALUE -> value(measure);
            case NUMERATOR, DENOMINATOR -> measure == Measure.PERCENT || measure == Measure.RATIO ? PART : NOTHING;
            case TEXT -> measure == Measure.QUALITATIVE || measure == Measure.ORDINAL ? TEXT : NOTHING;
            case STATUS -> STATUS;
            case MISSING_REASON -> REASON;
            default -> TEXT;
        };
    }

    private static Typed value(Measure measure) {
        return switch (measure) {
            case QUALITATIVE -> NOTHING;
            case YES_NO -> YES_OR_NO;
            case COUNT -> WHOLE;
            default -> NUMBER;
        };
    }
}
