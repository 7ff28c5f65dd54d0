package org.yeep.monitoring.validation;

import java.util.UUID;

/**
 * Something a rule says about a cell.
 *
 * @param rule kebab-case; its text is {@code rule.<rule>} in the message catalogues
 * @param field of the observation, to point at
 * @param args fill the text
 */
public record Finding(String rule, Severity severity, UUID planIndicatorId, String cell, String field, Object... args) {

    static Finding error(String rule, Cells cells, String cell, String field, Object... args) {
        return new Finding(rule, Severity.ERROR, cells.indicator().id(), cell, field, args);
    }

    static Finding warning(String rule, Cells cells, String cell, String field, Object... args) {
        return new Finding(rule, Severity.WARNING, cells.indicator().id(), cell, field, args);
    }

    /** RFC 6901 pointer below the submission. */
    public String pointer() {
        return "/observations/" + planIndicatorId + "/" + cell + (field.isEmpty() ? "" : "/" + field);
    }
}
