package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param batchId takes the copy back as one step, the heading included if it came with it */
@Schema(name = "ModelCopy")
record ModelCopyResponse(@NotNull UUID batchId) {}
