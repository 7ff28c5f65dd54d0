package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.monitoring.progress.ProgressResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
class SubmissionResource {
    private final SubmissionReader reader;
    private final FormReader forms;
    private final Checks checks;
    private final TypedCheck typed;
    private final PrivacyPreview privacy;
    private final ProgressReader progress;

    SubmissionResource(
            SubmissionReader reader,
            FormReader forms,
            Checks checks,
            TypedCheck typed,
            PrivacyPreview privacy,
            ProgressReader progress) {
        this.reader = reader;
        this.forms = forms;
        this.checks = checks;
        this.typed = typed;
        this.privacy = privacy;
        this.progress = progress;
    }

    @GET
    @RolesAllowed({Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER, Role.BOARD, Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "listSubmissions",
            summary = "Lists submissions, those that open first at the beginning",
            description =
                    "municipality: its own; board: those sent by municipalities it has no conflict with, so a page"
                            + " may be shorter than its limit; board-chair and admin: all of them, with their states only.")
    public Page<SubmissionSummaryResponse> list(
            @RestQuery UUID organisation,
            @RestQuery UUID plan,
            @RestQuery SubmissionState state,
            @RestQuery UUID period,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.list(organisation, plan, state, period, cursor, limit);
    }

    @GET
    @Path("/{submissionId}")
    @PermissionsAllowed("submission:follow")
    @Operation(
            operationId = "getSubmission",
            summary = "One submission and what the caller may do with it",
            description =
                    "municipality: its own; board: once sent, without a conflict of interest; board-chair, admin.")
    public RestResponse<SubmissionResponse> get(@RestPath UUID submissionId) {
        var found = reader.get(submissionId);
        return Versions.tagged(found, found.version());
    }

    @GET
    @Path("/{submissionId}/form")
    @PermissionsAllowed("submission:read")
    @Operation(
            operationId = "getSubmissionForm",
            summary = "Everything one screen needs to fill in or read a period",
            description = "municipality: its own; board: once sent, without a conflict of interest.")
    public SubmissionFormResponse form(@RestPath UUID submissionId) {
        return forms.read(submissionId);
    }

    @GET
    @Path("/{submissionId}/validation")
    @PermissionsAllowed("submission:read")
    @Operation(
            operationId = "validateSubmission",
            summary = "What stands against sending it, and what wants a note",
            description = "municipality: its own; board: once sent, without a conflict of interest.")
    public ValidationResponse validation(@RestPath UUID submissionId) {
        return checks.report(submissionId);
    }

    @POST
    @Path("/{submissionId}/validation")
    @PermissionsAllowed("submission:enter")
    @Operation(
            operationId = "checkTypedCells",
            summary = "What the rules would say of cells that are typed but not saved",
            description = "municipality: its own. Nothing is saved. Up to 500 cells at once; the findings are those of"
                    + " all indicators they belong to.")
    public TypedFindingsResponse check(@RestPath UUID submissionId, @NotNull @Valid CheckTypedRequest request) {
        return typed.check(submissionId, request.cells());
    }

    @GET
    @Path("/{submissionId}/privacy-preview")
    @PermissionsAllowed("submission:read")
    @Operation(
            operationId = "previewPrivacy",
            summary = "Which cells the public will not see, and why",
            description = "municipality: its own; board: once sent, without a conflict of interest.")
    public PrivacyPreviewResponse privacyPreview(@RestPath UUID submissionId) {
        return privacy.of(submissionId);
    }

    @GET
    @Path("/{submissionId}/progress")
    @PermissionsAllowed("submission:read")
    @Operation(
            operationId = "getSubmissionProgress",
            summary = "How far the plan is by this submission: every figure beside what it was worked out from",
            description = "municipality: its own; board: once sent, without a conflict of interest. From the values as"
                    + " they are now, small numbers included: these figures are for work and are not published.")
    public ProgressResponse progress(@RestPath UUID submissionId) {
        return progress.of(submissionId);
    }

    @GET
    @Path("/{submissionId}/receipt")
    @PermissionsAllowed("submission:read")
    @Operation(
            operationId = "getReceipt",
            summary = "Proof of what was sent, with its SHA-256",
            description = "municipality: its own; board: once sent, without a conflict of interest.")
    public ReceiptResponse receipt(@RestPath UUID submissionId) {
        return reader.receipt(submissionId);
    }
}
