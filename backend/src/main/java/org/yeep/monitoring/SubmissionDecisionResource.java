package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.security.Role;

/** The decisions that move a submission along its lifecycle; each answers with where it then stands. */
@Path("/submissions/{submissionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class SubmissionDecisionResource {
    private final SubmissionService sending;
    private final ReviewService reviewing;
    private final DeadlineService deadlines;
    private final Correction correction;
    private final SubmissionReader reader;

    SubmissionDecisionResource(
            SubmissionService sending,
            ReviewService reviewing,
            DeadlineService deadlines,
            Correction correction,
            SubmissionReader reader) {
        this.sending = sending;
        this.reviewing = reviewing;
        this.deadlines = deadlines;
        this.correction = correction;
        this.reader = reader;
    }

    @POST
    @Path("/request-approval")
    @PermissionsAllowed("submission:enter")
    @Operation(
            operationId = "requestApproval",
            summary = "Hands a complete submission to the approver",
            description = "municipality, its own. Refused while an error, or a warning without a note, is left.")
    public SubmissionResponse requestApproval(@RestPath UUID submissionId) {
        sending.requestApproval(submissionId);
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/return-to-entry")
    @PermissionsAllowed("submission:approve")
    @Operation(
            operationId = "returnToEntry",
            summary = "Gives it back to data entry with a reason",
            description = "municipality-approver, its own.")
    public SubmissionResponse returnToEntry(@RestPath UUID submissionId, @NotNull @Valid ReasonRequest request) {
        sending.returnToEntry(submissionId, request.reason());
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/submit")
    @PermissionsAllowed("submission:approve")
    @Operation(
            operationId = "submitSubmission",
            summary = "Sends it to the board and answers with the receipt",
            description = "municipality-approver, its own.")
    public ReceiptResponse submit(@RestPath UUID submissionId) {
        sending.submit(submissionId);
        return reader.receipt(submissionId);
    }

    @POST
    @Path("/start-review")
    @PermissionsAllowed("submission:review")
    @Operation(
            operationId = "startReview",
            summary = "Begins the review of what was sent",
            description = "board, the rapporteur assigned to it.")
    public SubmissionResponse startReview(@RestPath UUID submissionId) {
        reviewing.startReview(submissionId);
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/accept")
    @PermissionsAllowed("submission:review")
    @Operation(
            operationId = "acceptSubmission",
            summary = "Accepts the figures as reported",
            description = "board, the rapporteur assigned to it.")
    public SubmissionResponse accept(@RestPath UUID submissionId) {
        reviewing.accept(submissionId);
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/return")
    @PermissionsAllowed("submission:review")
    @Operation(
            operationId = "returnItems",
            summary = "Returns single values or statements with a reason each; only these can then be changed",
            description = "board, the rapporteur assigned to it.")
    public SubmissionResponse returnItems(@RestPath UUID submissionId, @NotNull @Valid ReturnItemsRequest request) {
        reviewing.returnItems(submissionId, request.items());
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/lock")
    @PermissionsAllowed("submission:review")
    @Operation(
            operationId = "lockSubmission",
            summary = "Locks accepted figures for the report",
            description = "board, the rapporteur assigned to it.")
    public SubmissionResponse lock(@RestPath UUID submissionId) {
        reviewing.lock(submissionId);
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/extend-deadline")
    @RolesAllowed({Role.ADMIN, Role.BOARD_CHAIR})
    @Operation(
            operationId = "extendSubmissionDeadline",
            summary = "Gives one municipality more time, with a reason that the calendar shows",
            description = "admin, board-chair. If-Match with the version of the submission.")
    public SubmissionResponse extendDeadline(
            @RestPath UUID submissionId,
            @NotNull @Valid ExtendDeadlineRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        deadlines.extend(submissionId, request, ifMatch);
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/reopen")
    @RolesAllowed(Role.BOARD_CHAIR)
    @Operation(
            operationId = "reopenSubmission",
            summary = "Lets a municipality send after all, with a reason",
            description = "board-chair.")
    public SubmissionResponse reopen(@RestPath UUID submissionId, @NotNull @Valid ReasonRequest request) {
        reviewing.reopen(submissionId, request.reason());
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/request-correction")
    @PermissionsAllowed("submission:approve")
    @Operation(
            operationId = "requestCorrection",
            summary = "Asks the chair for leave to correct locked figures",
            description = "municipality-approver, its own.")
    public SubmissionResponse requestCorrection(@RestPath UUID submissionId, @NotNull @Valid ReasonRequest request) {
        reviewing.requestCorrection(submissionId, request.reason());
        return reader.afterwards(submissionId);
    }

    @POST
    @Path("/grant-correction")
    @ResponseStatus(201)
    @APIResponseSchema(value = SubmissionResponse.class, responseCode = "201")
    @RolesAllowed(Role.BOARD_CHAIR)
    @Operation(
            operationId = "grantCorrection",
            summary = "Opens the next number of the submission; this one stays readable as it is",
            description = "board-chair.")
    public SubmissionResponse grantCorrection(@RestPath UUID submissionId) {
        return reader.afterwards(correction.grant(submissionId));
    }
}
