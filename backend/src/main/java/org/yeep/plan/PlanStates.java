package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Moves plans along their life. Asks nobody whether the caller may; runs in its caller's transaction. */
@ApplicationScoped
public class PlanStates {
    private final PlanRepository plans;
    private final PlanSuccessionRepository successions;

    PlanStates(PlanRepository plans, PlanSuccessionRepository successions) {
        this.plans = plans;
        this.successions = successions;
    }

    public Optional<PlanStanding> find(UUID planId) {
        return plans.findByIdOptional(planId).map(PlanStanding::of);
    }

    /** @throws NotFound if there is none or none the public may see */
    public PlanStanding visible(UUID planId) {
        return find(planId).filter(PlanStanding::visible).orElseThrow(() -> new NotFound("plan", planId));
    }

    /** Until the transaction ends, nobody else moves or edits this plan. */
    public PlanStanding hold(UUID planId) {
        return PlanStanding.of(plans.locked(planId).orElseThrow(() -> new NotFound("plan", planId)));
    }

    /**
     * Whether a held plan can be moved so; changes nothing.
     *
     * @throws Conflict naming what is possible, or because it is a working copy or a record of public sources
     */
    public void requirePossible(UUID planId, PlanTransition transition) {
        var plan = plans.findById(planId);
        plan.requireOwnLife();
        if (plan.state() == null) throw new Conflict("plan-without-state");
        transition.from(plan.state());
    }

    /** A held plan; with it comes the state it is in afterwards. */
    public PlanState move(UUID planId, PlanTransition transition) {
        var plan = plans.findById(planId);
        plan.requireOwnLife();
        plan.move(transition);
        return plan.state();
    }

    /** Gives a held plan the number of its next version. */
    public int nextVersion(UUID planId) {
        return plans.findById(planId).nextVersion();
    }

    /** As it is once what was done is written, visibility and version included. */
    public PlanStanding afterwards(UUID planId) {
        plans.flush();
        return PlanStanding.of(plans.findById(planId));
    }

    /** The same owner's plan in force that names this one as its predecessor. */
    public Optional<PlanStanding> successorInForce(PlanStanding plan) {
        return successions.inForceAfter(plan.id(), plan.organisationId()).map(PlanStanding::of);
    }

    /** The open working copy of a plan under revision. */
    public Optional<PlanStanding> workingCopy(UUID planId) {
        return successions.openCopyOf(planId).map(PlanStanding::of);
    }
}
