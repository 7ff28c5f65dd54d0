package org.yeep.plan.lifecycle;

import static org.yeep.plan.PlanTransition.ADOPT;
import static org.yeep.plan.PlanTransition.CLOSE;
import static org.yeep.plan.PlanTransition.OPEN_CONSULTATION;
import static org.yeep.plan.PlanTransition.SEND_TO_COUNCIL;
import static org.yeep.plan.PlanTransition.SUCCEED;
import static org.yeep.plan.PlanTransition.WITHDRAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanStates;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The steps of a plan's life but its revision; one caller at a time, who read the plan's present version. */
@ApplicationScoped
class PlanMoves {
    /** Days the public has at least, the day of opening not counted. */
    static final int SHORTEST_CONSULTATION = 14;

    private final PlanStates plans;
    private final PlanDesks desks;
    private final PlanRecording recording;
    private final Decisions decisions;
    private final Obstacles obstacles;

    PlanMoves(PlanStates plans, PlanDesks desks, PlanRecording recording, Decisions decisions, Obstacles obstacles) {
        this.plans = plans;
        this.desks = desks;
        this.recording = recording;
        this.decisions = decisions;
        this.obstacles = obstacles;
    }

    @Transactional
    PlanStanding openConsultation(UUID planId, LocalDate endsOn, String ifMatch) {
        var plan = possible(desks.held(planId), OPEN_CONSULTATION, ifMatch);
        if (endsOn.isBefore(obstacles.today().plusDays(SHORTEST_CONSULTATION)))
            throw new Invalid("/endsOn", "plan-consultation-too-short", SHORTEST_CONSULTATION);
        if (endsOn.isAfter(obstacles.today().plusYears(1))) throw new Invalid("/endsOn", "plan-consultation-too-long");
        return recording.move(plan.id(), new Moved(OPEN_CONSULTATION, null, null, endsOn));
    }

    @Transactional
    PlanStanding sendToCouncil(UUID planId, String ifMatch) {
        var plan = possible(desks.decided(planId), SEND_TO_COUNCIL, ifMatch);
        return recording.move(plan.id(), Moved.of(SEND_TO_COUNCIL));
    }

    /** A plan it succeeds that is closed already is succeeded with it. */
    @Transactional
    PlanStanding adopt(UUID planId, Decision decision, String ifMatch) {
        var plan = possible(desks.decided(planId), ADOPT, ifMatch);
        decisions.take(planId, decision, "");
        var adopted = recording.move(planId, new Moved(ADOPT, null, decision, null));
        succeedPredecessor(plan);
        return adopted;
    }

    @Transactional
    PlanStanding close(UUID planId, String reason, String ifMatch) {
        var plan = possible(desks.decided(planId), CLOSE, ifMatch);
        var moved = Moved.because(CLOSE, reason);
        if (!obstacles.yearsOver(plan) && moved.reason() == null)
            throw new Invalid("/reason", "plan-close-reason-missing");
        return recording.move(planId, moved);
    }

    @Transactional
    PlanStanding succeed(UUID planId, String ifMatch) {
        var plan = possible(desks.decided(planId), SUCCEED, ifMatch);
        return recording.move(plan.id(), Moved.of(SUCCEED));
    }

    @Transactional
    PlanStanding withdraw(UUID planId, String reason, String ifMatch) {
        var plan = possible(desks.decided(planId), WITHDRAW, ifMatch);
        return recording.move(plan.id(), Moved.because(WITHDRAW, reason));
    }

    private PlanStanding possible(PlanStanding plan, PlanTransition transition, String ifMatch) {
        Versions.require(ifMatch, plan.version());
        plans.requirePossible(plan.id(), transition);
        obstacles.requireNone(plan, transition);
        return plan;
    }

    private void succeedPredecessor(PlanStanding plan) {
        if (plan.predecessorId() == null) return;
        var former = plans.hold(plan.predecessorId());
        boolean own = former.organisationId().equals(plan.organisationId());
        if (own && former.state() == PlanState.CLOSED) recording.move(former.id(), Moved.of(SUCCEED));
    }
}
