package org.yeep.plan.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part says differently. @param field as the document names it; null in {@code before} or {@code after}: silent */
@Schema(name = "PlanFieldChange")
public record FieldChange(
        @NotNull String field,
        @Schema(implementation = Object.class) JsonNode before,
        @Schema(implementation = Object.class) JsonNode after) {}
