package org.yeep.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.TargetValue;

/**
 * A plan's tree down to its indicators and what these are measured by; milestones are left out.
 *
 * @param startYear null where the source names no years
 * @param nodes the plan first, every part after its parent, in the plan's order
 */
public record PlanOutline(
        UUID planId, Integer startYear, Integer endYear, List<OutlineNode> nodes, List<MeasuredIndicator> indicators) {

    /** The same plan with the indicators of one rights type alone and what they hang on. */
    public PlanOutline only(RightsType type) {
        var kept = indicators.stream().filter(i -> i.rightsType() == type).toList();
        var parents = new HashMap<UUID, UUID>();
        nodes.forEach(n -> parents.put(n.id(), n.parentId()));
        var needed = new HashSet<UUID>(List.of(planId));
        for (var indicator : kept) for (var id = indicator.id(); id != null; id = parents.get(id)) needed.add(id);
        return new PlanOutline(
                planId,
                startYear,
                endYear,
                nodes.stream().filter(n -> needed.contains(n.id())).toList(),
                kept);
    }

    /**
     * @param definitionCode of the library; null for a local indicator
     * @param rightsType null where it is not known
     */
    public record MeasuredIndicator(
            UUID id,
            String definitionCode,
            RightsType rightsType,
            String unit,
            Measure measure,
            Direction direction,
            Accumulation accumulation,
            BigDecimal baseline,
            Integer baselineYear,
            BigDecimal target,
            List<TargetValue> targets) {}
}
