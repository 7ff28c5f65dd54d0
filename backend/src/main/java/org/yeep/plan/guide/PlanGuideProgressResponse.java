package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanState;

/** @param next the first step that is not done; null when all are */
@Schema(name = "PlanGuideProgress")
record PlanGuideProgressResponse(
        @NotNull UUID planId,
        @NotNull String title,
        @NotNull PlanState state,
        GuideStepId next,
        @NotNull List<@NotNull StepProgress> steps) {}
