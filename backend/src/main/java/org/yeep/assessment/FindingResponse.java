package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.problem.DomainProblem.Violation;

@Schema(name = "Finding")
public record FindingResponse(
        @NotNull UUID itemId,
        Completion completion,
        Integer evidenceStrength,
        Timeliness timeliness,
        Integer inclusion,
        @NotNull String reason,
        @NotNull List<UUID> evidenceIds,

        @Schema(description = "Codes of the rules that keep it from being reconciled") @NotNull
        List<String> missing,

        @Schema(description = "The judgement after the reply; null while the first one stands")
        ChangedFinding changed,

        @NotNull int version) {

    @Schema(name = "ChangedFinding")
    public record ChangedFinding(
            @NotNull Completion completion,
            @NotNull Integer evidenceStrength,
            @NotNull Timeliness timeliness,
            @NotNull Integer inclusion,
            @NotNull String reason,
            @NotNull List<UUID> evidenceIds,
            @NotNull String changeReason) {}

    static FindingResponse of(Finding finding) {
        var judgement = finding.judgement();
        return new FindingResponse(
                finding.itemId(),
                judgement.completion(),
                judgement.evidenceStrength(),
                judgement.timeliness(),
                judgement.inclusion(),
                judgement.reason(),
                judgement.evidenceIds(),
                judgement.missing("").stream().map(Violation::code).toList(),
                changed(finding),
                finding.version());
    }

    private static ChangedFinding changed(Finding finding) {
        var changed = finding.changed();
        return changed == null
                ? null
                : new ChangedFinding(
                        changed.completion(),
                        changed.evidenceStrength(),
                        changed.timeliness(),
                        changed.inclusion(),
                        changed.reason(),
                        changed.evidenceIds(),
                        finding.changeReason());
    }
}
