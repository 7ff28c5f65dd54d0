package org.yeep.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

@Path("/assessments/{assessmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class FindingResource {
    private final FindingService findings;
    private final ReplyService replies;
    private final AssessmentSheet sheet;

    FindingResource(FindingService findings, ReplyService replies, AssessmentSheet sheet) {
        this.findings = findings;
        this.replies = replies;
        this.sheet = sheet;
    }

    @PUT
    @Path("/findings/{itemId}")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "saveFinding",
            summary = "Saves the board's finding on one item",
            description = "Roles: board (rapporteur). Between the reveal and reconciling; after the reply only with a"
                    + " changeReason, the first finding stays beside it. If-None-Match: * first, If-Match afterwards.")
    public RestResponse<FindingResponse> save(
            @RestPath UUID assessmentId,
            @RestPath UUID itemId,
            @NotNull @Valid SaveFindingRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = findings.save(assessmentId, itemId, request, ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/reconcile")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "reconcileAssessment",
            summary = "Settles the findings",
            description = "Roles: board (rapporteur). Every item has a finding; items two or more steps apart were"
                    + " talked over in the thread or scored a third time.")
    public AssessmentSummaryResponse reconcile(@RestPath UUID assessmentId) {
        findings.reconcile(assessmentId);
        return sheet.summary(assessmentId);
    }

    @POST
    @Path("/open-for-reply")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "openAssessmentForReply",
            summary = "Shows the findings to the municipality, which has 15 days to answer",
            description = "Roles: board (rapporteur).")
    public AssessmentSummaryResponse openForReply(@RestPath UUID assessmentId) {
        findings.openForReply(assessmentId);
        return sheet.summary(assessmentId);
    }

    @POST
    @Path("/finalise")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "finaliseAssessment",
            summary = "Makes the findings final, kept or changed with a reason",
            description = "Roles: board (rapporteur), once the municipality has replied or its days are over.")
    public AssessmentSummaryResponse finalise(@RestPath UUID assessmentId) {
        findings.finalise(assessmentId);
        return sheet.summary(assessmentId);
    }

    @PUT
    @Path("/replies/{itemId}")
    @RolesAllowed(Role.MUNICIPALITY_APPROVER)
    @Operation(
            operationId = "saveReply",
            summary = "Saves the municipality's reply to one finding",
            description = "Roles: municipality-approver of that municipality, while open for reply. The board sees it"
                    + " when it is sent. If-None-Match: * first, If-Match afterwards.")
    public RestResponse<ReplyResponse> reply(
            @RestPath UUID assessmentId,
            @RestPath UUID itemId,
            @NotNull @Valid SaveReplyRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = replies.save(assessmentId, itemId, request.text(), ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }

    @POST
    @Path("/send-reply")
    @RolesAllowed(Role.MUNICIPALITY_APPROVER)
    @Operation(
            operationId = "sendReply",
            summary = "Sends the municipality's replies for good",
            description = "Roles: municipality-approver of that municipality, while open for reply.")
    public AssessmentSummaryResponse sendReply(@RestPath UUID assessmentId) {
        replies.send(assessmentId);
        return sheet.summary(assessmentId);
    }
}
