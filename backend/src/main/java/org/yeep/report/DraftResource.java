package org.yeep.report;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/report-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class DraftResource {
    private final DraftReader reader;
    private final DraftService drafts;
    private final ReplyToReport replies;

    DraftResource(DraftReader reader, DraftService drafts, ReplyToReport replies) {
        this.reader = reader;
        this.drafts = drafts;
        this.replies = replies;
    }

    @GET
    @RolesAllowed({Role.BOARD, Role.MUNICIPALITY_APPROVER})
    @Operation(
            operationId = "listReportDrafts",
            summary = "Lists reports not yet published, newest first",
            description = "Roles: board (without those of municipalities one is blocked for), municipality-approver"
                    + " (own, while its reply is asked for).")
    public Page<DraftSummaryResponse> list(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.page(Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed({Role.BOARD, Role.MUNICIPALITY_APPROVER})
    @Operation(
            operationId = "getReportDraft",
            summary = "A report not yet published, with the data it would show",
            description = "Roles: board (declared for, and not blocked from, each of its municipalities),"
                    + " municipality-approver (own chapters, while its reply is asked for).")
    public RestResponse<DraftResponse> get(@RestPath UUID reportId) {
        return tagged(reader.read(reportId));
    }

    @PATCH
    @Path("/{reportId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "editReportDraft",
            summary = "Changes title and written parts (JSON Merge Patch)",
            description = "Roles: board (the report's author), while it is a draft. If-Match with the version read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditReportRequest.class)))
    public RestResponse<DraftResponse> edit(
            @RestPath UUID reportId, byte[] patch, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        drafts.edit(reportId, patch, ifMatch);
        return tagged(reader.read(reportId));
    }

    @POST
    @Path("/{reportId}/send-to-board")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "sendReportToBoard",
            summary = "Gives the draft to the board",
            description = "Roles: board (the report's author).")
    public RestResponse<DraftResponse> sendToBoard(@RestPath UUID reportId) {
        drafts.sendToBoard(reportId);
        return tagged(reader.read(reportId));
    }

    @POST
    @Path("/{reportId}/endorse")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "endorseReport",
            summary = "Stands behind the report as a member of the board",
            description = "Roles: board (not its author; declared for, and not blocked from, each municipality).")
    public RestResponse<DraftResponse> endorse(@RestPath UUID reportId) {
        drafts.endorse(reportId);
        return tagged(reader.read(reportId));
    }

    @POST
    @Path("/{reportId}/open-for-reply")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "openReportForReply",
            summary = "Shows the report to its municipalities, which have 15 days to reply",
            description = "Roles: board (the report's author), once enough members endorsed it.")
    public RestResponse<DraftResponse> openForReply(@RestPath UUID reportId) {
        drafts.openForReply(reportId);
        return tagged(reader.read(reportId));
    }

    @PUT
    @Path("/{reportId}/replies/{organisationId}")
    @RolesAllowed(Role.MUNICIPALITY_APPROVER)
    @Operation(
            operationId = "replyToReport",
            summary = "The municipality's reply to the report, printed unedited",
            description = "Roles: municipality-approver of that municipality, while replies are asked for."
                    + " If-None-Match: * first, If-Match afterwards.")
    public RestResponse<OrganisationReplyResponse> reply(
            @RestPath UUID reportId,
            @RestPath UUID organisationId,
            @NotNull @Valid SaveOrganisationReplyRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = replies.save(reportId, organisationId, request.text(), ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/{reportId}/approve")
    @RolesAllowed(Role.BOARD_CHAIR)
    @Operation(
            operationId = "approveReport",
            summary = "Approves the report for publication",
            description = "Roles: board-chair (not its author), once every municipality replied or its days are over.")
    public RestResponse<DraftResponse> approve(@RestPath UUID reportId) {
        drafts.approve(reportId);
        return tagged(reader.read(reportId));
    }

    private static RestResponse<DraftResponse> tagged(DraftResponse draft) {
        return Versions.tagged(draft, draft.draft().version());
    }
}
