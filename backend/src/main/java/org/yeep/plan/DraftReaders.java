package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/**
 * Who writes a plan: the officers and approvers of the municipality that owns it. A local monitoring platform's plan is
 * written by those who contribute for it. What is not public exists for nobody else.
 */
@ApplicationScoped
class DraftReaders {
    private final PlanRepository plans;
    private final Caller caller;

    DraftReaders(PlanRepository plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    /** @throws NotFound if there is none, or it is neither public nor written by the present caller */
    Plan readable(String idOrSlug) {
        return plans.byIdOrSlug(idOrSlug)
                .filter(p -> p.visible() || writes(p))
                .orElseThrow(() -> new NotFound("plan", idOrSlug));
    }

    boolean writes(Plan plan) {
        return caller.organisation()
                .filter(plan.organisationId()::equals)
                .filter(o -> writes(plan.content().kind()))
                .isPresent();
    }

    /** Whether the present caller may begin a plan of this kind for an organisation. */
    boolean writes(PlanKind kind, UUID organisationId) {
        return caller.actsFor(organisationId) && writes(kind);
    }

    Optional<UUID> organisation() {
        return caller.organisation();
    }

    private boolean writes(PlanKind kind) {
        if (caller.has(Role.MUNICIPALITY)) return true;
        return kind == PlanKind.MONITORING_PLAN && caller.has(Role.CONTRIBUTOR);
    }
}
