package org.yeep.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.plan.document.PlanContent;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing plans")
class PlanDraftResource {
    private final PlanDrafting drafting;
    private final DraftReader reader;
    private final PlanTreeReader trees;
    private final Undoing undoing;

    PlanDraftResource(PlanDrafting drafting, DraftReader reader, PlanTreeReader trees, Undoing undoing) {
        this.drafting = drafting;
        this.reader = reader;
        this.trees = trees;
        this.undoing = undoing;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @APIResponseSchema(value = PlanDraftResponse.class, responseCode = "201")
    @Operation(
            operationId = "createPlan",
            summary = "Begins a plan of one's own organisation",
            description = "municipality; contributor for the monitoring plan of a local platform or city council."
                    + " Nobody else sees it before its consultation.")
    public PlanDraftResponse create(@NotNull @Valid CreatePlanRequest request) {
        return reader.draft(drafting.create(request.content(), request.predecessorId()));
    }

    @GET
    @Path("/{planId}/draft")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "getPlanDraft",
            summary = "The whole plan with the version of each part, for writing",
            description = "municipality (or contributor, for its platform's monitoring plan), its own.")
    public RestResponse<PlanDraftResponse> draft(@RestPath UUID planId) {
        return tagged(reader.draft(planId));
    }

    @GET
    @Path("/{planId}/preview")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "getPlanPreview",
            summary = "The plan as the public will read it",
            description = "municipality (or contributor, for its platform's monitoring plan), its own.")
    public RestResponse<PlanPreviewResponse> preview(@RestPath UUID planId) {
        return unstored(trees.preview(planId)).build();
    }

    @PATCH
    @Path("/{planId}/content")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "editPlanContent",
            summary = "Changes what the plan says of itself (JSON Merge Patch)",
            description = "municipality (or contributor, for its platform's monitoring plan), its own, in DRAFT and"
                    + " IN_CONSULTATION. If-Match with the plan's version.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PlanContent.class)))
    public RestResponse<PlanDraftResponse> edit(
            @RestPath UUID planId, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) throws IOException {
        drafting.change(planId, patch, ifMatch);
        return tagged(reader.draft(planId));
    }

    @GET
    @Path("/{planId}/edits")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "listPlanEdits",
            summary = "What was changed, in order: ask with the last number seen to catch up",
            description = "municipality (or contributor, for its platform's monitoring plan), its own.")
    public Page<PlanEditResponse> edits(
            @RestPath UUID planId,
            @RestQuery @DefaultValue("0") @Min(0) @Parameter(description = "Number of the last edit known") int after,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.edits(planId, after, Cursor.decode(cursor, 1), limit);
    }

    @POST
    @Path("/{planId}/edits/{batchId}/undo")
    @PermissionsAllowed("plan:write")
    @Operation(
            operationId = "undoPlanEdit",
            summary = "Takes back a change, or all that was changed with it, if nobody built on it since",
            description = "municipality (or contributor, for its platform's monitoring plan), its own. Taking back is"
                    + " a change too and can be taken back.")
    public RestResponse<PlanDraftResponse> undo(@RestPath UUID planId, @RestPath UUID batchId) {
        undoing.undo(planId, batchId);
        return tagged(reader.draft(planId));
    }

    private static RestResponse<PlanDraftResponse> tagged(PlanDraftResponse draft) {
        return unstored(draft)
                .header(HttpHeaders.ETAG, Versions.tag(draft.version()))
                .build();
    }

    private static <T> RestResponse.ResponseBuilder<T> unstored(T read) {
        return RestResponse.ResponseBuilder.ok(read).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
