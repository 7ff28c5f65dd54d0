package org.yeep.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.plan.document.TargetValue;

/**
 * A plan's tree down to its indicators and what these are measured by; milestones are left out.
 *
 * @param startYear null where the source names no years
 * @param nodes the plan first, every part after its parent, in the plan's order
 */
public record PlanOutline(
        UUID planId, Integer startYear, Integer endYear, List<OutlineNode> nodes, List<MeasuredIndicator> indicators) {

    /** @param definitionCode of the library; null for a local indicator */
    public record MeasuredIndicator(
            UUID id,
            String definitionCode,
            String unit,
            Measure measure,
            Direction direction,
            Accumulation accumulation,
            BigDecimal baseline,
            Integer baselineYear,
            BigDecimal target,
            List<TargetValue> targets) {}
}
