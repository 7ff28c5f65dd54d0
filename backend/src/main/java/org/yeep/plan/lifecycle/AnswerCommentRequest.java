package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text plain text, read by everybody */
public record AnswerCommentRequest(
        @NotBlank @Size(max = 4000) String text) {}
