package org.yeep.plan.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/plans/{planId}/draft-comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
@Tag(name = "Plan drafts")
class DraftCommentResource {
    private final DraftCommentService comments;

    DraftCommentResource(DraftCommentService comments) {
        this.comments = comments;
    }

    @GET
    @Operation(
            operationId = "listDraftComments",
            summary = "Lists what the plan's writers say to each other about its parts, oldest first",
            description = PlanRoles.WRITERS)
    public Page<DraftCommentResponse> list(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Only about this part") UUID node,
            @RestQuery Boolean resolved,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return comments.page(planId, node, resolved, Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countDraftComments",
            summary = "Counts the writers' unresolved comments by the part they are about",
            description = PlanRoles.WRITERS + " Parts without any are left out.")
    public List<DraftCommentCountResponse> counts(@RestPath UUID planId) {
        return comments.open(planId);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = DraftCommentResponse.class, responseCode = "201")
    @Operation(
            operationId = "writeDraftComment",
            summary = "Says something to the plan's other writers about a part of it",
            description = PlanRoles.WRITERS + " Never public.")
    public DraftCommentResponse write(@RestPath UUID planId, @NotNull @Valid WriteDraftCommentRequest request) {
        return comments.write(planId, request);
    }

    @POST
    @Path("/{draftCommentId}/resolve")
    @Operation(
            operationId = "resolveDraftComment",
            summary = "Says that a comment is dealt with",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<DraftCommentResponse> resolve(
            @RestPath UUID planId, @RestPath UUID draftCommentId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(comments.resolve(planId, draftCommentId, ifMatch));
    }

    @POST
    @Path("/{draftCommentId}/reopen")
    @Operation(
            operationId = "reopenDraftComment",
            summary = "Says that a comment is not dealt with after all",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<DraftCommentResponse> reopen(
            @RestPath UUID planId, @RestPath UUID draftCommentId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(comments.reopen(planId, draftCommentId, ifMatch));
    }

    private static RestResponse<DraftCommentResponse> tagged(DraftCommentResponse comment) {
        return Versions.tagged(comment, comment.version());
    }
}
