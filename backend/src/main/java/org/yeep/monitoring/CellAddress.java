package org.yeep.monitoring;

import java.util.UUID;

/** Where a value belongs: whose submission, which indicator, which cell of it. */
record CellAddress(UUID submissionId, UUID planIndicatorId, String cell) {}
