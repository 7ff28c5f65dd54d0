package org.yeep.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;

/** An indicator of a plan as the plan words it. */
@Schema(
        name = "PlanIndicator",
        requiredProperties = {
            "id",
            "title",
            "measure",
            "unit",
            "disaggregations",
            "sensitive",
            "targets",
            "origin",
            "norms",
            "otherFacts"
        })
public record PlanIndicatorResponse(
        @NotNull UUID id, @JsonUnwrapped IndicatorContent content) {

    static PlanIndicatorResponse of(IndicatorPart part) {
        return new PlanIndicatorResponse(part.id(), part.content());
    }

    static PlanIndicatorResponse of(PlanIndicator indicator) {
        return new PlanIndicatorResponse(indicator.id(), indicator.content());
    }
}
