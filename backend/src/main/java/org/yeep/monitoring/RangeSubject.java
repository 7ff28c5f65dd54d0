package org.yeep.monitoring;

import java.util.UUID;

/** What a range is stated for; one of the two is null. */
record RangeSubject(UUID definitionId, UUID planIndicatorId) {
    static RangeSubject definition(UUID id) {
        return new RangeSubject(id, null);
    }

    static RangeSubject planIndicator(UUID id) {
        return new RangeSubject(null, id);
    }

    UUID id() {
        return definitionId != null ? definitionId : planIndicatorId;
    }
}
