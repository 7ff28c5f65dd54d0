package org.yeep.plan.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** The steps of a plan's life; each answers with what can be done next. */
@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan lifecycle")
class PlanMoveResource {
    private final PlanMoves moves;
    private final PlanSteps steps;

    PlanMoveResource(PlanMoves moves, PlanSteps steps) {
        this.moves = moves;
        this.steps = steps;
    }

    @GET
    @Path("/steps")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @Operation(
            operationId = "getPlanSteps",
            summary = "Shows what can be done with a plan now, by whom, and what is still missing",
            description = PlanRoles.WRITERS)
    public RestResponse<PlanStepsResponse> steps(@RestPath UUID planId) {
        return tagged(steps.plan(planId));
    }

    @POST
    @Path("/open-consultation")
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @Operation(
            operationId = "openPlanConsultation",
            summary = "Asks the public about a draft and freezes what it is asked about",
            description = PlanRoles.WRITERS + " If-Match with the plan's version. At least 14 days.")
    public RestResponse<PlanStepsResponse> openConsultation(
            @RestPath UUID planId,
            @NotNull @Valid OpenConsultationRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.openConsultation(planId, request.endsOn(), ifMatch));
    }

    @POST
    @Path("/send-to-council")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "sendPlanToCouncil",
            summary = "Sends a plan to the council once the public was heard",
            description = PlanRoles.DECIDERS
                    + " If-Match with the plan's version. Every comment is answered, noted or refused.")
    public RestResponse<PlanStepsResponse> sendToCouncil(
            @RestPath UUID planId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.sendToCouncil(planId, ifMatch));
    }

    @POST
    @Path("/adopt")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "adoptPlan",
            summary = "Puts a plan into force with the council's decision and its file",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. The file is attached first.")
    public RestResponse<PlanStepsResponse> adopt(
            @RestPath UUID planId, @NotNull @Valid Decision request, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.adopt(planId, request, ifMatch));
    }

    @POST
    @Path("/close")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "closePlan",
            summary = "Closes a plan whose years are over, or earlier with a reason",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. Freezes a version.")
    public RestResponse<PlanStepsResponse> close(
            @RestPath UUID planId,
            @NotNull @Valid ClosePlanRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.close(planId, request.reason(), ifMatch));
    }

    @POST
    @Path("/succeed")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "succeedPlan",
            summary = "Says that a closed plan is succeeded by one in force",
            description = PlanRoles.DECIDERS
                    + " If-Match with the plan's version. The successor names it as its predecessor.")
    public RestResponse<PlanStepsResponse> succeed(
            @RestPath UUID planId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.succeed(planId, ifMatch));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.MUNICIPALITY_APPROVER, Role.CONTRIBUTOR})
    @Operation(
            operationId = "withdrawPlan",
            summary = "Withdraws a plan that is not in force yet",
            description = PlanRoles.DECIDERS + " If-Match with the plan's version. Who has seen it goes on finding it.")
    public RestResponse<PlanStepsResponse> withdraw(
            @RestPath UUID planId,
            @NotNull @Valid GiveReasonRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(moves.withdraw(planId, request.reason(), ifMatch));
    }

    private RestResponse<PlanStepsResponse> tagged(PlanStanding plan) {
        var steps = this.steps.of(plan);
        return Versions.tagged(steps, steps.version());
    }
}
