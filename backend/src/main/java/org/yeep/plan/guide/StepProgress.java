package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one step of a plan is: counts of what is there, not ticks that somebody set. */
@Schema(name = "GuideStepProgress")
record StepProgress(
        @NotNull GuideStepId id,
        @NotNull GuideStepState state,
        @NotNull List<@NotNull GuideCount> counts) {

    static StepProgress of(GuideStepId id, GuideCount... counts) {
        var list = List.of(counts);
        if (list.stream().allMatch(GuideCount::complete)) return new StepProgress(id, GuideStepState.DONE, list);
        boolean begun = list.stream().anyMatch(c -> c.done() > 0);
        return new StepProgress(id, begun ? GuideStepState.UNDER_WAY : GuideStepState.TO_DO, list);
    }
}
