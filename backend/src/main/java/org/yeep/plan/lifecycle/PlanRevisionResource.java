package org.yeep.plan.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.plan.PlanStanding;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan lifecycle")
class PlanRevisionResource {
    private final PlanRevisions revisions;
    private final PlanSteps steps;

    PlanRevisionResource(PlanRevisions revisions, PlanSteps steps) {
        this.revisions = revisions;
        this.steps = steps;
    }

    @POST
    @Path("/start-revision")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "startPlanRevision",
            summary = "Begins to revise a plan in force, in a working copy",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. What is in force stays as it is.")
    public RestResponse<PlanStepsResponse> start(
            @RestPath UUID planId,
            @NotNull @Valid GiveReasonRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(revisions.start(planId, request.reason(), ifMatch));
    }

    @POST
    @Path("/finish-revision")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "finishPlanRevision",
            summary = "Puts the working copy into force and freezes a new version",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. The parts keep their ids.")
    public RestResponse<PlanStepsResponse> finish(
            @RestPath UUID planId,
            @NotNull @Valid FinishRevisionRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(revisions.finish(planId, request, ifMatch));
    }

    @POST
    @Path("/cancel-revision")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "cancelPlanRevision",
            summary = "Gives a revision up; the plan goes on as it was",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. The working copy ends.")
    public RestResponse<PlanStepsResponse> cancel(
            @RestPath UUID planId,
            @NotNull @Valid GiveReasonRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(revisions.cancel(planId, request.reason(), ifMatch));
    }

    private RestResponse<PlanStepsResponse> tagged(PlanStanding plan) {
        var steps = this.steps.of(plan);
        return Versions.tagged(steps, steps.version());
    }
}
