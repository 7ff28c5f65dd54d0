package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.monitoring.template.TemplateFormat;
import org.yeep.shared.http.ContentDisposition;

@Path("/submissions/{submissionId}/template")
@Tag(name = "Submissions")
class SubmissionTemplateResource {
    private final SubmissionTemplates templates;
    private final TemplateIntake intake;

    SubmissionTemplateResource(SubmissionTemplates templates, TemplateIntake intake) {
        this.templates = templates;
        this.intake = intake;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed("submission:read")
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "downloadSubmissionTemplate",
            summary = "The period form as a spreadsheet, with what is saved already",
            description = "municipality: its own, to fill in and send back; board: once sent, without a conflict of"
                    + " interest, to read. Words follow the reader's language; a Turkish CSV has semicolons and decimal"
                    + " commas.")
    public Response download(
            @RestPath UUID submissionId,
            @RestQuery
                    @DefaultValue("xlsx")
                    @Parameter(description = "xlsx or csv", example = "xlsx")
                    @Pattern(regexp = "xlsx|csv")
                    String format) {
        var asked = TemplateFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var written = templates.write(submissionId, asked);
        return Response.ok(written.content())
                .type(asked.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(written.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("submission:enter")
    @Operation(
            operationId = "takeSubmissionTemplate",
            summary = "Takes a filled form: all of it, or nothing",
            description =
                    "municipality, its own. XLSX, ODS or CSV up to 12 MB. Rows that were deleted or not touched stay as"
                            + " they are. With dryRun it only tells what would happen and every problem at its sheet, row and"
                            + " column; without, a problem refuses the whole file and each violation's pointer is its place.")
    public TemplateOutcomeResponse take(
            @RestPath UUID submissionId,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Removes saved values that the file leaves empty, with their evidence")
                    boolean clear,
            @Valid TemplateFileForm form)
            throws IOException {
        return intake.take(submissionId, form.file.uploadedFile(), clear, dryRun);
    }
}
