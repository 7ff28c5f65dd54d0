package org.yeep.plan.lifecycle;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/plans/{planId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan consultation")
class PlanCommentResource {
    private final PlanConsultation consultation;

    PlanCommentResource(PlanConsultation consultation) {
        this.consultation = consultation;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlanComments",
            summary = "Lists what the public said of a plan and what was answered, oldest first",
            description = "Open to everybody. In place of a comment that was refused stands the reason.")
    public Page<PlanCommentResponse> list(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Only about this part") UUID node,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return consultation.page(planId, node, Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/counts")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "countPlanComments",
            summary = "Counts public comments by the part they are about",
            description = "Open to everybody. Parts without any are left out.")
    public List<PlanCommentCountResponse> counts(@RestPath UUID planId) {
        return consultation.counts(planId);
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @APIResponseSchema(value = PlanCommentResponse.class, responseCode = "201")
    @Operation(
            operationId = "writePlanComment",
            summary = "Says something of a plan while the public is asked",
            description = "Open to everybody. Without signing in it is shown once the municipality has looked at it.")
    public PlanCommentResponse write(@RestPath UUID planId, @NotNull @Valid WritePlanCommentRequest request) {
        return consultation.write(planId, request);
    }
}
