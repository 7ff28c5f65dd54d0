package org.yeep.plan;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Hands plans to those who may read or write them; what is not public exists for nobody but its writers. */
@ApplicationScoped
class DraftDesk {
    private final PlanRepository plans;
    private final SecurityIdentity identity;

    DraftDesk(PlanRepository plans, SecurityIdentity identity) {
        this.plans = plans;
        this.identity = identity;
    }

    /** @throws NotFound if there is none, or it is neither public nor written by the present caller */
    Plan readable(String idOrSlug) {
        return plans.byIdOrSlug(idOrSlug)
                .filter(p -> p.visible() || writes(p))
                .orElseThrow(() -> new NotFound("plan", idOrSlug));
    }

    /** @throws NotFound if there is none, or none the caller may know of, {@link NotAllowed} if somebody else writes it */
    Plan written(UUID planId) {
        return mine(plans.findByIdOptional(planId).orElseThrow(() -> new NotFound("plan", planId)));
    }

    /**
     * For changing its text: locked until the transaction ends, one writer at a time.
     *
     * @throws Conflict if its text cannot change in its present state
     */
    Plan locked(UUID planId) {
        var plan = mine(plans.locked(planId).orElseThrow(() -> new NotFound("plan", planId)));
        plan.requireEditable();
        return plan;
    }

    /** The same for who read {@code ifMatch}'s version of the plan itself. */
    Plan locked(UUID planId, String ifMatch) {
        var plan = locked(planId);
        Versions.require(ifMatch, plan.version());
        return plan;
    }

    boolean writes(Plan plan) {
        return Writer.of(identity).writes(plan);
    }

    private Plan mine(Plan plan) {
        if (writes(plan)) return plan;
        if (plan.visible()) throw new NotAllowed();
        throw new NotFound("plan", plan.id());
    }
}
