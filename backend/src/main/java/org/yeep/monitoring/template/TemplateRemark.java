package org.yeep.monitoring.template;

import org.yeep.monitoring.validation.Severity;

/**
 * What there is to say about a place of a file.
 *
 * @param code names the text {@code rule.<code>}
 */
public record TemplateRemark(Severity severity, TemplatePlace place, String code, Object... args) {
    static TemplateRemark error(TemplatePlace place, String code, Object... args) {
        return new TemplateRemark(Severity.ERROR, place, code, args);
    }

    static TemplateRemark warning(TemplatePlace place, String code, Object... args) {
        return new TemplateRemark(Severity.WARNING, place, code, args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
