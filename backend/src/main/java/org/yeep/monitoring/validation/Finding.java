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

    /** RFC 6901 pointer below the submission. */
    public String pointer() {
        return "/observations/" + planIndicatorId + "/"
                + cell.replace("~", "~0").replace("/", "~1") + (field.isEmpty() ? "" : "/" + field);
    }
}
