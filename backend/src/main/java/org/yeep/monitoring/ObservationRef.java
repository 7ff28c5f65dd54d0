package org.yeep.monitoring;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * @param cell {@code total}, or dimension=category pairs such as {@code sex=F}
 * @param workedOut added up from its parts instead of counted by itself
 */
public record ObservationRef(
        UUID id,
        UUID planIndicatorId,
        String cell,
        ObservationStatus status,
        MissingReason missingReason,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        String note,
        String source,
        boolean workedOut) {}
