package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.problem.DomainProblem.Violation;

/**
 * An indicator as those see it who work on it.
 *
 * @param number of the last version published; 0 if there is none
 * @param proposedBy name of the organisation; null if it came from none
 * @param proposedAt null for what shipped with the product
 * @param returnReason what the reviewer wants changed, or why it was rejected; null unless it was sent back or
 *     rejected
 * @param missing pointers to what publication still needs
 * @param allowed what the caller may do now
 */
@Schema(name = "IndicatorProposal")
public record IndicatorProposalResponse(
        @NotNull String code,
        @NotNull DefinitionState state,
        @NotNull int number,
        @NotNull DefinitionFacts facts,
        @NotNull List<@NotNull QualityResult> checks,
        String proposedBy,
        Instant proposedAt,
        String returnReason,
        @NotNull List<@NotNull String> missing,
        @NotNull boolean mayEdit,
        @NotNull List<@NotNull DefinitionTransition> allowed,
        @NotNull int version) {

    static IndicatorProposalResponse of(
            IndicatorDefinition definition, String by, boolean mayEdit, List<DefinitionTransition> allowed) {
        var proposal = definition.proposal();
        return new IndicatorProposalResponse(
                definition.code(),
                definition.state(),
                definition.number(),
                definition.facts(),
                definition.checks(),
                by,
                proposal == null ? null : proposal.proposedAt(),
                definition.returnReason(),
                PublicationRule.missing(definition.facts(), definition.checks()).stream()
                        .map(Violation::pointer)
                        .toList(),
                mayEdit,
                allowed,
                definition.version());
    }
}
