package org.yeep.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param value null where the source gives only the breakdown
 * @param qualifier how sure the source is, in its own word, e.g. "yaklaşık"
 * @param period as the source names it
 * @param breakdown as the source gives it; parts need not add up
 */
@Schema(name = "SourcedValue")
public record SourcedValueResponse(
        @NotNull String measure,
        BigDecimal value,
        @NotNull String unit,
        String qualifier,
        @NotNull String period,
        @NotNull String periodType,
        @Schema(implementation = Object.class) JsonNode breakdown,
        String note,
        @NotNull String sourceUrl) {}
