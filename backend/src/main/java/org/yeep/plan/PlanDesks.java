package org.yeep.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Whose plan it is, for the present caller, after the rule of {@link Writer}. */
@ApplicationScoped
public class PlanDesks {
    private final PlanStates plans;
    private final SecurityIdentity identity;

    PlanDesks(PlanStates plans, SecurityIdentity identity) {
        this.plans = plans;
        this.identity = identity;
    }

    /** False also where there is no such plan. */
    public boolean writes(UUID planId) {
        return plans.find(planId).filter(this::writes).isPresent();
    }

    public boolean writes(PlanRef plan) {
        return Writer.of(identity).writes(plan.kind(), plan.organisationId());
    }

    public boolean writes(PlanStanding plan) {
        return Writer.of(identity).writes(plan.kind(), plan.organisationId());
    }

    public boolean decides(PlanStanding plan) {
        return Writer.of(identity).decides(plan.kind(), plan.organisationId());
    }

    /** @throws NotFound if there is none, or none the caller may know of, {@link NotAllowed} if it is somebody else's */
    public PlanStanding written(UUID planId) {
        var plan = plans.find(planId).orElseThrow(() -> new NotFound("plan", planId));
        return allowed(plan, writes(plan));
    }

    /** The same, held until the transaction ends. */
    public PlanStanding held(UUID planId) {
        var plan = plans.hold(planId);
        return allowed(plan, writes(plan));
    }

    /** The same for who decides about it. */
    public PlanStanding decided(UUID planId) {
        var plan = plans.hold(planId);
        if (!decides(plan) && writes(plan)) throw new NotAllowed();
        return allowed(plan, decides(plan));
    }

    private static PlanStanding allowed(PlanStanding plan, boolean allowed) {
        if (allowed) return plan;
        if (plan.visible()) throw new NotAllowed();
        throw new NotFound("plan", plan.id());
    }
}
