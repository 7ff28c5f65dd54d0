package org.yeep.plan.linting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.http.RequestContext;

@Path("/plans/{planId}/lint")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanLintResource {
    private final LintReader lint;
    private final RequestContext context;

    PlanLintResource(LintReader lint, RequestContext context) {
        this.lint = lint;
        this.context = context;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "lintPlan",
            summary = "Says what is missing or weak in a plan at this moment",
            description = "Public plans: everybody. A plan that is not public: those who write it. Takes an id or a"
                    + " slug. Findings keep nobody from anything; texts follow the reader's language.")
    public LintResponse lint(@RestPath String planId) {
        return lint.of(planId, context.locale());
    }
}
