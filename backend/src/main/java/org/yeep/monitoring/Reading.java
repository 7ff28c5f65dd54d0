package org.yeep.monitoring;

import java.math.BigDecimal;
import java.util.UUID;

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
        boolean workedOut) {

    /** @param id null if it is not stored */
    ObservationRef ref(UUID id, UUID planIndicatorId, String cell) {
        return new ObservationRef(
                id,
                planIndicatorId,
                cell,
                status,
                missingReason,
                value,
                numerator,
                denominator,
                text,
                note,
                source,
                workedOut);
    }
}
