package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.template.TemplateReader;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;

/** What a form that came back is compared with; three statements, whatever its size. */
@ApplicationScoped
class TemplateKnown {
    private final LoadedSubmissions submissions;
    private final ObservationRepository observations;
    private final Plans plans;

    TemplateKnown(LoadedSubmissions submissions, ObservationRepository observations, Plans plans) {
        this.submissions = submissions;
        this.observations = observations;
        this.plans = plans;
    }

    @Transactional
    TemplateReader.Known of(UUID submissionId) {
        var submission = submissions.require(submissionId);
        var measures = plans.indicators(submission.planId()).stream()
                .collect(Collectors.toMap(PlanIndicatorRef::id, PlanIndicatorRef::measure));
        var saved = observations.of(submissionId).stream()
                .collect(Collectors.toMap(o -> List.<Object>of(o.planIndicatorId(), o.cell()), Observation::ref));
        return new Loaded(submissionId, measures, saved);
    }

    private record Loaded(UUID submission, Map<UUID, Measure> measures, Map<List<Object>, ObservationRef> cells)
            implements TemplateReader.Known {
        @Override
        public Measure measure(UUID planIndicatorId) {
            return measures.get(planIndicatorId);
        }

        @Override
        public ObservationRef saved(UUID planIndicatorId, String cell) {
            return cells.get(List.<Object>of(planIndicatorId, cell));
        }
    }
}
