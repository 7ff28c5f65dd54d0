package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.problem.DomainProblem.Violation;

@Schema(name = "Score")
public record ScoreResponse(
        @NotNull UUID itemId,
        @NotNull UUID assignmentId,
        @NotNull String scorerName,
        Completion completion,
        Integer evidenceStrength,
        Timeliness timeliness,
        Integer inclusion,
        @NotNull String reason,
        @NotNull List<UUID> evidenceIds,

        @Schema(description = "Codes of the rules that keep it from being handed in") @NotNull
        List<String> missing,

        Instant submittedAt,
        @NotNull int version) {

    static ScoreResponse of(Score score, String scorerName) {
        var judgement = score.judgement();
        return new ScoreResponse(
                score.itemId(),
                score.assignmentId(),
                scorerName,
                judgement.completion(),
                judgement.evidenceStrength(),
                judgement.timeliness(),
                judgement.inclusion(),
                judgement.reason(),
                judgement.evidenceIds(),
                judgement.missing("").stream().map(Violation::code).toList(),
                score.submittedAt(),
                score.version());
    }
}
