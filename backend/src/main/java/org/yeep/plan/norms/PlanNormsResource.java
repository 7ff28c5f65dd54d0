package org.yeep.plan.norms;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/plans/{planId}/norms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanNormsResource {
    private final CoverageReader coverage;

    PlanNormsResource(CoverageReader coverage) {
        this.coverage = coverage;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPlanNorms",
            summary = "Which norms a plan's objectives, actions and indicators address, and which they do not",
            description = "Public plans: everybody. A plan that is not public: those who write it. Takes an id or a"
                    + " slug. Charter articles that only a theme of the plan belongs to stand apart.")
    public NormCoverageResponse norms(@RestPath String planId) {
        return coverage.of(planId);
    }
}
