package org.yeep.plan.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/plans/{planId}/received-comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
@Tag(name = "Plan consultation")
class CommentDeskResource {
    private final CommentDesk desk;

    CommentDeskResource(CommentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listReceivedPlanComments",
            summary = "Lists the public's comments, those that wait to be shown and refused ones in full included",
            description = PlanRoles.WRITERS)
    public Page<PlanCommentResponse> list(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Only about this part") UUID node,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.page(planId, node, Cursor.decode(cursor, 1), limit);
    }

    @POST
    @Path("/{commentId}/release")
    @Operation(
            operationId = "releasePlanComment",
            summary = "Shows a comment that was written without signing in",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<PlanCommentResponse> release(
            @RestPath UUID planId, @RestPath UUID commentId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(desk.release(planId, commentId, ifMatch));
    }

    @POST
    @Path("/{commentId}/refuse")
    @Operation(
            operationId = "refusePlanComment",
            summary = "Does not show a comment; the reason is shown in its place",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<PlanCommentResponse> refuse(
            @RestPath UUID planId,
            @RestPath UUID commentId,
            @NotNull @Valid RefuseCommentRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(desk.refuse(planId, commentId, request.reason(), ifMatch));
    }

    @PUT
    @Path("/{commentId}/answer")
    @Operation(
            operationId = "answerPlanComment",
            summary = "Answers a comment publicly",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<PlanCommentResponse> answer(
            @RestPath UUID planId,
            @RestPath UUID commentId,
            @NotNull @Valid AnswerCommentRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(desk.answer(planId, commentId, request.text(), ifMatch));
    }

    @POST
    @Path("/{commentId}/note")
    @Operation(
            operationId = "notePlanComment",
            summary = "Marks a comment as read and taken along",
            description = PlanRoles.WRITERS + " If-Match with the comment's version.")
    public RestResponse<PlanCommentResponse> note(
            @RestPath UUID planId, @RestPath UUID commentId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(desk.note(planId, commentId, ifMatch));
    }

    private static RestResponse<PlanCommentResponse> tagged(PlanCommentResponse comment) {
        return Versions.tagged(comment, comment.version());
    }
}
