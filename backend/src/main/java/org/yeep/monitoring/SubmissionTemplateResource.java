package org.yeep.monitoring;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    SubmissionTemplateResource(SubmissionTemplates templates) {
        this.templates = templates;
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
}
