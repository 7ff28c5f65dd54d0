package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class SeriesService {
    private final Plans plans;
    private final SeriesRepository points;
    private final SeriesYardstickRepository yardsticks;
    private final ObservationExport export;

    SeriesService(
            Plans plans, SeriesRepository points, SeriesYardstickRepository yardsticks, ObservationExport export) {
        this.plans = plans;
        this.points = points;
        this.yardsticks = yardsticks;
        this.export = export;
    }

    @Transactional
    SeriesResponse read(UUID planIndicatorId, LocalDate day) {
        var asOf = AsOf.of(day);
        var indicator = visible(planIndicatorId);
        return new SeriesResponse(
                indicator.id(),
                indicator.planId(),
                indicator.itemId(),
                indicator.title(),
                indicator.titleEn(),
                indicator.unit(),
                indicator.measure(),
                indicator.rightsType(),
                indicator.direction(),
                indicator.accumulation(),
                indicator.baselineValue(),
                indicator.baselineYear(),
                indicator.targetValue(),
                day,
                yardsticks.of(planIndicatorId, asOf),
                points.points(planIndicatorId, asOf));
    }

    byte[] csv(UUID planIndicatorId, LocalDate day) {
        var asOf = AsOf.of(day);
        visible(planIndicatorId);
        var out = new ByteArrayOutputStream();
        try {
            export.write(asOf, planIndicatorId, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PlanIndicatorRef visible(UUID planIndicatorId) {
        return plans.indicator(planIndicatorId)
                .filter(i -> plans.find(i.planId()).map(PlanRef::visible).orElse(false))
                .orElseThrow(() -> new NotFound("plan-indicator", planIndicatorId));
    }
}
