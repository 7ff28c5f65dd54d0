package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a plan is known here.
 *
 * @param indicators those the plan's document names
 * @param monitoringIndicators those added from the library so that the plan can be monitored
 */
@Schema(name = "PlanCounts")
public record PlanCounts(
        @NotNull long themes,
        @NotNull long objectives,
        @NotNull long actions,
        @NotNull long indicators,
        @NotNull long monitoringIndicators) {
    static final PlanCounts NONE = new PlanCounts(0, 0, 0, 0, 0);
}
