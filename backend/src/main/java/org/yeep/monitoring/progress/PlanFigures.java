package org.yeep.monitoring.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.plan.NodeKind;
import org.yeep.plan.OutlineNode;
import org.yeep.plan.PlanOutline;
import org.yeep.plan.PlanOutline.MeasuredIndicator;

/** The figures of one plan at one moment, from values that are given. */
public final class PlanFigures {
    private final PlanOutline outline;
    private final ReportingMoment moment;
    private final Elapsed elapsed;
    private final Thresholds thresholds;

    public PlanFigures(PlanOutline outline, ReportingMoment moment, Thresholds thresholds) {
        this.outline = outline;
        this.moment = moment;
        this.thresholds = thresholds;
        this.elapsed = Elapsed.of(outline.startYear(), outline.endYear(), moment.endsOn());
    }

    /** Of every indicator in the plan, also those without any value. */
    public Map<UUID, IndicatorFigure> all(Map<UUID, List<PeriodValue>> values) {
        var figures = new HashMap<UUID, IndicatorFigure>();
        var measured = new HashMap<UUID, MeasuredIndicator>();
        outline.indicators().forEach(i -> measured.put(i.id(), i));
        outline.nodes().stream()
                .filter(n -> n.kind() == NodeKind.INDICATOR)
                .map(OutlineNode::id)
                .forEach(id -> figures.put(id, figure(measured.get(id), values.getOrDefault(id, List.of()))));
        return figures;
    }

    IndicatorFigure one(UUID indicator, List<PeriodValue> values) {
        return outline.indicators().stream()
                .filter(i -> i.id().equals(indicator))
                .findFirst()
                .map(i -> figure(i, values))
                .orElseThrow();
    }

    Elapsed elapsed() {
        return elapsed;
    }

    private IndicatorFigure figure(MeasuredIndicator i, List<PeriodValue> values) {
        var yardstick = new Yardstick(
                i.id(),
                i.measure(),
                i.direction(),
                i.accumulation(),
                i.baseline(),
                i.baselineYear(),
                i.target(),
                i.targets());
        return Calculation.of(yardstick, moment.among(values), elapsed, thresholds);
    }
}
