package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanTreeResponse.ThemeNode;

/** A plan in the shape in which the public reads plans, for those who write it. */
@Schema(name = "PlanPreview")
public record PlanPreviewResponse(
        @NotNull PlanResponse plan, @NotNull List<@NotNull ThemeNode> themes) {}
