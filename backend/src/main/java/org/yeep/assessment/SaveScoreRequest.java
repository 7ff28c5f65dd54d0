package org.yeep.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft may leave things unsaid; handing in the scores asks for all of them. */
@Schema(name = "SaveScore")
public record SaveScoreRequest(
        Completion completion,

        @Schema(description = "0 none, 1 own statement, 2 official document, 3 independently checkable") @Min(0) @Max(3)
        Integer evidenceStrength,

        Timeliness timeliness,

        @Schema(description = "0 none, 1 by sex, 2 sex and one more, 3 intersectional and used in decisions")
        @Min(0)
        @Max(3)
        Integer inclusion,

        @Schema(description = "At least 100 characters when handed in") @NotNull @Size(max = 10_000)
        String reason,

        @Schema(description = "At least one when handed in") @NotNull @Size(max = 50)
        List<@NotNull UUID> evidenceIds) {

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
