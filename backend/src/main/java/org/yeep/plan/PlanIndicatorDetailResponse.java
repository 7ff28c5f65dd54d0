package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.DefinitionRef;

/** @param definition the library's entry; null for an indicator that only this plan has */
@Schema(name = "PlanIndicatorDetail")
public record PlanIndicatorDetailResponse(
        @NotNull PlanIndicatorResponse indicator,
        @NotNull PlanSummaryResponse plan,
        @NotNull PlanItemRef item,
        DefinitionRef definition) {}
