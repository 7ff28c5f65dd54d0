package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.Evidences;
import org.yeep.indicator.DimensionCatalogue;
import org.yeep.indicator.Dimensions;
import org.yeep.monitoring.Worksheet.Asked;
import org.yeep.monitoring.Worksheet.Reported;
import org.yeep.monitoring.validation.Rules;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;

@ApplicationScoped
class WorksheetReader {
    private final ObservationRepository observations;
    private final Evidences evidences;
    private final Plans plans;
    private final DimensionCatalogue dimensions;
    private final IndicatorRangeRepository ranges;

    WorksheetReader(
            ObservationRepository observations,
            Evidences evidences,
            Plans plans,
            DimensionCatalogue dimensions,
            IndicatorRangeRepository ranges) {
        this.observations = observations;
        this.evidences = evidences;
        this.plans = plans;
        this.dimensions = dimensions;
        this.ranges = ranges;
    }

    /** With the municipality's own categories; one statement. */
    ExpectedCells expected(Submission submission) {
        return new ExpectedCells(dimensions.of(submission.organisationId()));
    }

    /** Of one indicator; without a statement if it asks for nothing that a municipality has of its own. */
    ExpectedCells expected(Submission submission, PlanIndicatorRef indicator) {
        var codes = Dimensions.single(indicator.disaggregations());
        return new ExpectedCells(dimensions.of(submission.organisationId(), codes));
    }

    /** Six statements, whatever the size. */
    Worksheet read(Submission submission) {
        var indicators = plans.indicators(submission.planId());
        return worksheet(submission, indicators, observations.of(submission.id()), observations.before(submission));
    }

    /** Of these indicators only. */
    Worksheet read(Submission submission, List<PlanIndicatorRef> indicators) {
        var ids = indicators.stream().map(PlanIndicatorRef::id).toList();
        return worksheet(
                submission, indicators, observations.of(submission.id(), ids), observations.before(submission, ids));
    }

    /** Of one indicator whose cells are known: two statements, three where the rules ask for evidence. */
    Worksheet read(Submission submission, PlanIndicatorRef indicator, ExpectedCells cells, List<Observation> now) {
        var one = List.of(indicator);
        var earlier = observations.before(submission, List.of(indicator.id()));
        return new Worksheet(
                submission,
                new Asked(one, cells, ranges.of(one)),
                new Reported(now, earlier, Rules.askForEvidence(indicator) ? evidence(now) : List.of()));
    }

    private Worksheet worksheet(
            Submission submission,
            List<PlanIndicatorRef> indicators,
            List<Observation> now,
            List<EarlierObservation> earlier) {
        return new Worksheet(
                submission,
                new Asked(indicators, expected(submission), ranges.of(indicators)),
                new Reported(now, earlier, evidence(now)));
    }

    private List<EvidenceRef> evidence(List<Observation> now) {
        return evidences.of(
                ObservationEvidence.SUBJECT, now.stream().map(Observation::id).toList());
    }
}
