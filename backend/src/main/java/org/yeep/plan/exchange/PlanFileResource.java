package org.yeep.plan.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.http.ContentDisposition;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.security.Caller;

@Path("/plans/{planId}/files")
@Tag(name = "Plans")
class PlanFileResource {
    private static final String OPEN = "public, max-age=60, stale-while-revalidate=300";
    private final PlanFiles files;
    private final RequestContext context;
    private final Caller caller;

    PlanFileResource(PlanFiles files, RequestContext context, Caller caller) {
        this.files = files;
        this.context = context;
        this.caller = caller;
    }

    @GET
    @Path("/{format}")
    @Produces(MediaType.WILDCARD)
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "The file, always as an attachment",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDocument.class)),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            operationId = "downloadPlan",
            summary = "Takes a whole plan out as xlsx, csv, json or docx",
            description = "Public plans: everybody. A plan that is not public: those who write it. Takes an id or a"
                    + " slug. XLSX and JSON hold everything and can be brought in again; the headings of DOCX follow the"
                    + " reader's language.")
    public Response file(
            @RestPath String planId,
            @RestPath @Parameter(description = "xlsx, csv, json or docx", example = "xlsx") String format,
            @RestQuery
                    @Parameter(description = "Of a CSV: excel-tr has semicolons, a byte order mark and decimal commas")
                    @Pattern(regexp = "rfc4180|excel-tr")
                    String dialect,
            @Context Request request) {
        var asked = files.ask(planId, format, context.locale(), CsvDialect.of(dialect));
        var tag = new EntityTag(asked.tag());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(asked.content())
                        .type(asked.format().format().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(asked.name()));
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caller.anonymous() ? OPEN : "no-store")
                .header(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .build();
    }
}
