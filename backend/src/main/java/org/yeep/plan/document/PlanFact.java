package org.yeep.plan.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something else the source says about a plan, under the source's own name for it and in its own form. */
@Schema(name = "PlanFact")
public record PlanFact(
        @NotNull String key,
        @Schema(implementation = Object.class) JsonNode value) {}
