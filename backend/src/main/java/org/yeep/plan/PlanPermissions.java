package org.yeep.plan;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who may do what with a plan. Its stored owner decides; what does not exist, or what the caller may not know exists,
 * is left to answer 404.
 */
@ApplicationScoped
class PlanPermissions {
    private final PlanRepository plans;

    PlanPermissions(PlanRepository plans) {
        this.plans = plans;
    }

    /** Its text and what is written about it inside the organisation. */
    @PermissionChecker("plan:write")
    boolean mayWrite(SecurityIdentity identity, UUID planId) {
        var writer = Writer.of(identity);
        return writer.somebodys()
                && plans.findByIdOptional(planId)
                        .map(p -> !p.visible() || writer.writes(p))
                        .orElse(true);
    }
}
