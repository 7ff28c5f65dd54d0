package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.progress.WorkingProgress;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** Fills in cells, one writer per submission at a time; what was answered is committed. */
@ApplicationScoped
class ObservationService {
    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final Plans plans;
    private final Evidences evidences;
    private final WorksheetReader worksheets;
    private final Checks checks;
    private final WorkingProgress progress;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    ObservationService(
            SubmissionRepository submissions,
            ObservationRepository observations,
            Plans plans,
            Evidences evidences,
            WorksheetReader worksheets,
            Checks checks,
            WorkingProgress progress,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.observations = observations;
        this.plans = plans;
        this.evidences = evidences;
        this.worksheets = worksheets;
        this.checks = checks;
        this.progress = progress;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ObservationResponse save(CellAddress address, SaveObservationRequest asked, Precondition known) {
        var submission = submissions.locked(address.submissionId());
        var indicators = plans.indicators(submission.planId());
        var indicator = require(indicators, address);
        var cells = worksheets.expected(submission);
        cells.require(indicator, address.cell());
        submission.requireWritable();
        var reading = ReadingRules.read(indicator.measure(), asked);
        var saved = write(submission, address, reading, known);
        moves.beginEntry(submission);
        measure(submission, indicators, cells);
        figure(submission, address);
        return ObservationResponse.of(saved, checks.afterSaving(submission, indicator, saved));
    }

    private Observation write(Submission submission, CellAddress address, Reading reading, Precondition known) {
        var there = observations.at(submission.id(), address.planIndicatorId(), address.cell());
        if (there.isPresent()) return change(submission, there.get(), reading, known);
        Versions.requireAbsent(known.ifMatch(), known.ifNoneMatch());
        if (submission.onlyReturnedItems()) throw new Conflict("observation-not-returned");
        var created = Observation.of(
                submission.id(), address.planIndicatorId(), address.cell(), reading, caller.account(), clock.instant());
        observations.persistAndFlush(created);
        return created;
    }

    private Observation change(Submission submission, Observation there, Reading reading, Precondition known) {
        known.require(there.version());
        there.requireEditable(submission);
        there.change(reading, caller.account(), clock.instant());
        observations.flush();
        return there;
    }

    @Transactional
    void delete(CellAddress address, String ifMatch) {
        var submission = submissions.locked(address.submissionId());
        var there = require(address);
        Versions.require(ifMatch, there.version());
        submission.requireWritable();
        if (submission.onlyReturnedItems()) throw new Conflict("returned-item-not-deleted");
        evidences.deleteOf(ObservationEvidence.SUBJECT, List.of(there.id()));
        observations.delete(there);
        observations.flush();
        measure(submission, plans.indicators(submission.planId()), worksheets.expected(submission));
        figure(submission, address);
    }

    /** Progress is told of totals only. */
    private void figure(Submission submission, CellAddress address) {
        if (address.cell().equals(ExpectedCells.TOTAL))
            progress.changed(submission.reported(), address.planIndicatorId());
    }

    Observation require(CellAddress address) {
        return observations
                .at(address.submissionId(), address.planIndicatorId(), address.cell())
                .orElseThrow(() -> new NotFound("observation", address.cell()));
    }

    private void measure(Submission submission, List<PlanIndicatorRef> indicators, ExpectedCells cells) {
        submission.completeness(Completeness.of(indicators, cells, observations.cells(submission.id()))
                .percent());
    }

    private static PlanIndicatorRef require(List<PlanIndicatorRef> indicators, CellAddress address) {
        UUID id = address.planIndicatorId();
        var indicator = indicators.stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-indicator", id));
        return indicator;
    }
}
