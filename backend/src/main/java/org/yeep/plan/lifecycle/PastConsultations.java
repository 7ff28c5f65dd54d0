package org.yeep.plan.lifecycle;

import static org.yeep.plan.PlanTransition.OPEN_CONSULTATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.plan.PlanStates;

/** For drafts about which the public was asked before they came here; recorded as if it had been done here. */
@ApplicationScoped
public class PastConsultations {
    private final PlanStates plans;
    private final PlanRecording recording;

    PastConsultations(PlanStates plans, PlanRecording recording) {
        this.plans = plans;
        this.recording = recording;
    }

    /**
     * Asks nobody whether the caller may.
     *
     * @throws org.yeep.shared.problem.DomainProblem.Conflict if it is no draft
     */
    @Transactional
    public void record(UUID planId, String account, Instant openedAt, LocalDate endsOn) {
        var plan = plans.hold(planId);
        var by = new Mover(account, ActorRole.OFFICER, openedAt);
        recording.move(plan.id(), new Moved(OPEN_CONSULTATION, null, null, endsOn), by);
    }
}
