package org.yeep.monitoring;

import java.math.BigDecimal;

/** What was typed into a cell, already of a shape that its indicator takes. */
record Reading(
        ObservationStatus status,
        MissingReason missingReason,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        String note,
        String source,
        boolean workedOut) {}
