package org.yeep.monitoring.template;

import java.util.Comparator;
import org.yeep.monitoring.validation.Severity;

/**
 * What there is to say about a place of a file.
 *
 * @param code names the text {@code rule.<code>}
 */
public record TemplateRemark(Severity severity, TemplatePlace place, String code, Object... args)
        implements Comparable<TemplateRemark> {
    public static TemplateRemark error(TemplatePlace place, String code, Object... args) {
        return new TemplateRemark(Severity.ERROR, place, code, args);
    }

    public static TemplateRemark warning(TemplatePlace place, String code, Object... args) {
        return new TemplateRemark(Severity.WARNING, place, code, args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Errors first, then in the file's order. */
    @Override
    public int compareTo(TemplateRemark other) {
        return Comparator.comparing(TemplateRemark::severity)
                .thenComparingInt(r -> r.place.row())
                .compare(this, other);
    }
}
