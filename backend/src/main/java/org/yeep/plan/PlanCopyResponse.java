package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param batchId takes the copy back as one step */
@Schema(name = "PlanCopy")
public record PlanCopyResponse(@NotNull UUID batchId) {}
