package org.yeep.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator of the library that is to be followed although the plan's document does not name it.
 *
 * @param definitionCode the library's code, e.g. {@code I071}
 * @param disaggregations dimension codes to expect; null for those of the definition
 * @param baselineValue null where none is known, never 0 for "unknown"
 */
public record NewMonitoringIndicator(
        String definitionCode,
        List<String> disaggregations,
        BigDecimal baselineValue,
        Integer baselineYear,
        BigDecimal targetValue) {

    /** As the library defines it, without baseline and target. */
    public static NewMonitoringIndicator of(String definitionCode) {
        return new NewMonitoringIndicator(definitionCode, null, null, null, null);
    }
}
