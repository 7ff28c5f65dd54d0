package org.yeep.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * @param number 1 for the first, n+1 for each correction
 * @param completeness answered cells in percent of the expected ones, two decimals; null if none is expected
 * @param onTime null until sent; grace days do not count as on time
 */
public record SubmissionRef(
        UUID id,
        UUID planId,
        UUID organisationId,
        UUID periodId,
        int number,
        SubmissionState state,
        BigDecimal completeness,
        Boolean onTime,
        Instant sentAt,
        String receiptSha256) {}
