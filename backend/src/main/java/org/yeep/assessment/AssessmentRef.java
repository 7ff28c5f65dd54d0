package org.yeep.assessment;

import java.util.UUID;

public record AssessmentRef(
        UUID id, UUID submissionId, UUID planId, UUID organisationId, UUID periodId, AssessmentState state) {}
