package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason read by everybody in the comment's place */
public record RefuseCommentRequest(
        @NotBlank @Size(max = 1000) String reason) {}
