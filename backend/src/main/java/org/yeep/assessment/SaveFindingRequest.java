package org.yeep.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveFinding")
public record SaveFindingRequest(
        Completion completion,
        @Min(0) @Max(3) Integer evidenceStrength,
        Timeliness timeliness,
        @Min(0) @Max(3) Integer inclusion,

        @Schema(description = "At least 100 characters when reconciled") @NotNull @Size(max = 10_000)
        String reason,

        @Schema(description = "At least one when reconciled") @NotNull @Size(max = 50)
        List<@NotNull UUID> evidenceIds,

        @Schema(description = "Why the finding changes after the reply; null before") @Size(max = 10_000)
        String changeReason) {

    Judgement judgement() {
        return new Judgement(
                completion,
                evidenceStrength,
                timeliness,
                inclusion,
                reason,
                evidenceIds.stream().distinct().toList());
    }
}
