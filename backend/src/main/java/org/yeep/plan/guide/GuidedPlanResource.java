package org.yeep.plan.guide;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan guide")
class GuidedPlanResource {
    private final ProgressReader progress;
    private final ModelCopying copying;

    GuidedPlanResource(ProgressReader progress, ModelCopying copying) {
        this.progress = progress;
        this.copying = copying;
    }

    @GET
    @Path("/guide")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "getPlanGuideProgress",
            summary = "How far each step of the guide is for this plan, worked out from its text and state",
            description = "municipality (or contributor, for its platform's monitoring plan), its own.")
    public PlanGuideProgressResponse progress(@RestPath UUID planId) {
        return progress.of(planId);
    }

    @POST
    @Path("/models")
    @PermissionsAllowed("plan:write")
    @ResponseStatus(201)
    @APIResponseSchema(value = ModelCopyResponse.class, responseCode = "201")
    @Operation(
            operationId = "copyPlanModel",
            summary = "Copies a model objective with its actions and indicators; can be taken back as one step",
            description = "municipality (or contributor, for its platform's monitoring plan), its own, in DRAFT and"
                    + " IN_CONSULTATION. The heading of its theme is added where the plan has none.")
    public ModelCopyResponse copy(@RestPath UUID planId, @NotNull @Valid CopyModelRequest request) {
        return new ModelCopyResponse(copying.copy(planId, request.modelId(), request.parentId()));
    }
}
