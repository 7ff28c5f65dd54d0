package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way to a first plan, step by step. */
@Schema(name = "PlanGuide")
record PlanGuideResponse(@NotNull List<@NotNull GuideStep> steps) {}
