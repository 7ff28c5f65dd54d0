package org.yeep.plan.linting;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/** What is missing or weak in a plan at this moment; the gravest first. */
@Schema(name = "PlanLint")
public record LintResponse(
        @NotNull LintCounts counts, @NotNull List<@NotNull LintFinding> findings) {

    @Schema(name = "LintCounts")
    public record LintCounts(
            @NotNull long errors,
            @NotNull long warnings,
            @NotNull long hints) {}

    /**
     * @param rule stable id, as in {@code /lint-rules}
     * @param pointer RFC 6901, into the plan's JSON document
     * @param nodeId null for the plan itself
     * @param nodeName the part's title or code; null where it has neither
     * @param title what is missing, in the reader's language
     * @param why why it matters
     * @param fix what to do
     */
    @Schema(name = "LintFinding")
    public record LintFinding(
            @NotNull String rule,
            @NotNull Severity severity,
            @NotNull String pointer,
            UUID nodeId,
            @NotNull NodeKind nodeKind,
            String nodeName,
            @NotNull String title,
            @NotNull String why,
            @NotNull String fix) {}
}
