package org.yeep.plan.guide;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param parentId a theme of the plan; null for the plan's own heading of the model's theme, or a new one */
record CopyModelRequest(@NotBlank @Size(max = 100) String modelId, UUID parentId) {}
