package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param proposedBy name of the organisation; null if it came from none
 * @param sentBack whether it waits for its proposer's corrections
 */
@Schema(name = "IndicatorProposalSummary")
public record IndicatorProposalSummaryResponse(
        @NotNull String code,
        @NotNull String titleTr,
        String titleEn,
        String themeSlug,
        @NotNull DefinitionState state,
        @NotNull boolean sentBack,
        String proposedBy,
        @NotNull Instant proposedAt) {

    static IndicatorProposalSummaryResponse of(IndicatorDefinition definition, String proposedBy) {
        var facts = definition.facts();
        return new IndicatorProposalSummaryResponse(
                definition.code(),
                facts.titleTr(),
                facts.titleEn(),
                facts.themeSlug(),
                definition.state(),
                definition.state() == DefinitionState.PROPOSED && definition.returnReason() != null,
                proposedBy,
                definition.proposal().proposedAt());
    }
}
