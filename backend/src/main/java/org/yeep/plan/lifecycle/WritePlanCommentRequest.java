package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param nodeId the part it is about; null for the plan as a whole
 * @param text plain text, read by everybody
 * @param name as the author wants to be named; need not be given
 */
public record WritePlanCommentRequest(
        UUID nodeId,
        @NotBlank @Size(max = 4000) String text,
        @Size(max = 100) String name) {}
