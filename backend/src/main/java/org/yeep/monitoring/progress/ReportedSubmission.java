package org.yeep.monitoring.progress;

import java.util.UUID;

/** What figures need to know of a submission. */
public record ReportedSubmission(UUID id, UUID planId, ReportingMoment period) {}
