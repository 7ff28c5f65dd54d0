package org.yeep.plan.norms;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param unknown what the plan names as norms and nobody knows as such */
@Schema(name = "NormCoverage")
record NormCoverageResponse(
        @NotNull List<@NotNull SourceCoverage> sources,
        @NotNull List<@NotNull String> unknown) {}
