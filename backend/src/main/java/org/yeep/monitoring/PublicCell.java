package org.yeep.monitoring;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One cell as the public may see it.
 *
 * @param suppressed then value, numerator and denominator are null although there are some
 * @param suppressionReason SMALL_NUMBER for every suppressed cell, be it small itself or protecting one; else null
 */
public record PublicCell(
        UUID planIndicatorId,
        String cell,
        ObservationStatus status,
        MissingReason missingReason,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        String note,
        boolean suppressed,
        String suppressionReason) {}
