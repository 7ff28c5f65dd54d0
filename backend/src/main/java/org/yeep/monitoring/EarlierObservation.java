package org.yeep.monitoring;

import java.math.BigDecimal;
import java.util.UUID;

/** What was reported for an earlier period, as far as it is compared with. */
record EarlierObservation(
        String periodCode,
        UUID planIndicatorId,
        String cell,
        ObservationStatus status,
        MissingReason missingReason,
        BigDecimal value,
        String text,
        String note) {}
