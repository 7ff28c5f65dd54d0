package org.yeep.plan.lifecycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.plan.comparing.PlanDifference;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.security.Role;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanDifferenceResource {
    private final PlanDifferences differences;

    PlanDifferenceResource(PlanDifferences differences) {
        this.differences = differences;
    }

    @GET
    @Path("/versions/{number}/difference/{other}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanVersionDifference",
            summary = "Says what differs between two versions of a plan",
            description = "Open to everybody. From `number` to `other`, as a tree in the order of `other`.")
    public PlanDifference versions(@RestPath UUID planId, @RestPath int number, @RestPath int other) {
        return differences.versions(planId, number, other);
    }

    @GET
    @Path("/difference-from/{otherPlanId}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanDifference",
            summary = "Says what differs from another plan, such as its predecessor",
            description =
                    "Open to everybody. Parts are paired by where they were copied from, then by their wording under the"
                            + " same shared theme.")
    public PlanDifference plans(@RestPath UUID planId, @RestPath UUID otherPlanId) {
        return differences.plans(otherPlanId, planId);
    }

    @GET
    @Path("/draft-difference")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @Operation(
            operationId = "getPlanDraftDifference",
            summary = "Says what differs between the present text and what was frozen last",
            description =
                    "Roles: municipality of the owner; contributor of the platform that owns a monitoring plan. Of a"
                            + " working copy: what differs from the plan in force.")
    public PlanDifference draft(@RestPath UUID planId) {
        return differences.draft(planId);
    }
}
