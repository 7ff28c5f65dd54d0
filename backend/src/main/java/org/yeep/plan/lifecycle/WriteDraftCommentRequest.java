package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param nodeId the part it is about; null for the plan as a whole */
public record WriteDraftCommentRequest(
        UUID nodeId, @NotBlank @Size(max = 4000) String text) {}
