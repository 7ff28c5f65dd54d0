package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a definition said from one publication to the next.
 *
 * @param reason why it was changed; null for the first
 */
@Schema(name = "IndicatorDefinitionVersion")
public record IndicatorVersionResponse(
        @NotNull String code,
        @NotNull int number,
        @NotNull Instant publishedAt,
        String reason,
        @NotNull DefinitionFacts facts,
        @NotNull List<@NotNull QualityResult> checks) {

    /** {@code reason} is null for the first. */
    @Schema(name = "IndicatorDefinitionVersionSummary")
    public record Summary(@NotNull int number, @NotNull Instant publishedAt, String reason) {}

    static IndicatorVersionResponse of(String code, DefinitionVersion version) {
        return new IndicatorVersionResponse(
                code,
                version.number(),
                version.publishedAt(),
                version.reason(),
                version.content().facts(),
                version.content().checks());
    }
}
