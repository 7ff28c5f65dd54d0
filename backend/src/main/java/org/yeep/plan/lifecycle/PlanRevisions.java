package org.yeep.plan.lifecycle;

import static org.yeep.plan.PlanTransition.CANCEL_REVISION;
import static org.yeep.plan.PlanTransition.FINISH_REVISION;
import static org.yeep.plan.PlanTransition.START_REVISION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanRevision;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanStates;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Stale;
import org.yeep.shared.security.Caller;

/** A plan in force is revised in a working copy; until that is finished, everybody reads the plan as it was. */
@ApplicationScoped
class PlanRevisions {
    private final PlanStates plans;
    private final PlanDesks desks;
    private final PlanRevision revision;
    private final PlanRecording recording;
    private final Decisions decisions;
    private final Caller caller;
    private final Clock clock;

    PlanRevisions(
            PlanStates plans,
            PlanDesks desks,
            PlanRevision revision,
            PlanRecording recording,
            Decisions decisions,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.desks = desks;
        this.revision = revision;
        this.recording = recording;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanStanding start(UUID planId, String reason, String ifMatch) {
        require(planId, START_REVISION, ifMatch);
        revision.begin(planId, caller.account(), clock.instant());
        return recording.move(planId, Moved.because(START_REVISION, reason));
    }

    /** @param asked names the version of the working copy that was read: what nobody looked at does not come into force */
    @Transactional
    PlanStanding finish(UUID planId, FinishRevisionRequest asked, String ifMatch) {
        require(planId, FINISH_REVISION, ifMatch);
        if (revision.hold(planId).version() != asked.workingCopyVersion()) throw new Stale();
        if (asked.decision() != null) decisions.take(planId, asked.decision(), "/decision");
        revision.takeOver(planId, clock.instant());
        return recording.move(planId, new Moved(FINISH_REVISION, asked.reason().strip(), asked.decision(), null));
    }

    @Transactional
    PlanStanding cancel(UUID planId, String reason, String ifMatch) {
        require(planId, CANCEL_REVISION, ifMatch);
        revision.discard(planId);
        return recording.move(planId, Moved.because(CANCEL_REVISION, reason));
    }

    private void require(UUID planId, PlanTransition transition, String ifMatch) {
        var plan = desks.decided(planId);
        Versions.require(ifMatch, plan.version());
        plans.requirePossible(planId, transition);
    }
}
