package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/**
 * Whose plan it is, for the present caller: a municipality's officers and approvers write its plans and its approvers
 * decide about them; a local monitoring platform's plan is written and decided by those who contribute for it.
 */
@ApplicationScoped
public class PlanDesks {
    private final PlanStates plans;
    private final Caller caller;

    PlanDesks(PlanStates plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    /** False also where there is no such plan. */
    public boolean writes(UUID planId) {
        return plans.find(planId).filter(this::writes).isPresent();
    }

    public boolean writes(PlanStanding plan) {
        return acts(plan, Role.MUNICIPALITY);
    }

    public boolean decides(PlanStanding plan) {
        return acts(plan, Role.MUNICIPALITY_APPROVER);
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

    private boolean acts(PlanStanding plan, String role) {
        boolean contributes = plan.kind() == PlanKind.MONITORING_PLAN && caller.has(Role.CONTRIBUTOR);
        return caller.actsFor(plan.organisationId()) && (contributes || caller.has(role));
    }
}
