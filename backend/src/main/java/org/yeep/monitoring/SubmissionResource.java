package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
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
    private final PrivacyPreview privacy;

    SubmissionResource(SubmissionReader reader, FormReader forms, Checks checks, PrivacyPreview privacy) {
        this.reader = reader;
        this.forms = forms;
        this.checks = checks;
        this.privacy = privacy;
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
        return RestResponse.ResponseBuilder.ok(found)
                .header("ETag", Versions.tag(found.version()))
                .build();
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
