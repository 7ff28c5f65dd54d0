package org.yeep.report;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.monitoring.ReportType;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportResource {
    private final PublishedReports published;
    private final DraftService drafts;
    private final DraftReader reader;

    ReportResource(PublishedReports published, DraftService drafts, DraftReader reader) {
        this.published = published;
        this.drafts = drafts;
        this.reader = reader;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listReports",
            summary = "Lists published reports, newest first; withdrawn ones with their notice",
            description = "Public.")
    public Page<ReportSummaryResponse> list(
            @RestQuery UUID organisation,
            @RestQuery ReportType kind,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return published.page(organisation, kind, Cursor.decode(cursor, 2), limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = DraftResponse.class, responseCode = "201")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "createReport",
            summary = "Begins a report over one or several plans for a period",
            description = "Roles: board (rapporteur of one of its assessments). Only from locked submissions with final"
                    + " assessments; the kind is the one the period feeds.")
    public DraftResponse create(@NotNull @Valid CreateReportRequest request) {
        return reader.read(drafts.create(request));
    }

    @GET
    @Path("/{reportId}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getReport",
            summary = "A published report, its current version",
            description =
                    "Public. With `organisation` the chapters of that municipality only. Of a withdrawn report the"
                            + " notice remains.")
    public ReportResponse get(@RestPath UUID reportId, @RestQuery UUID organisation) {
        return published.read(reportId, organisation);
    }

    @GET
    @Path("/{reportId}/versions/{number}")
    @PermitAll
    @PublicRead
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON (RFC 8785), byte for byte as hashed; Repr-Digest carries the SHA-256",
            content = @Content(schema = @Schema(implementation = ReportContent.class)))
    @Operation(
            operationId = "getReportVersion",
            summary = "One frozen version of a report",
            description = "Public. Never changes.")
    public RestResponse<byte[]> version(@RestPath UUID reportId, @RestPath int number) {
        var version = published.version(reportId, number);
        return RestResponse.ResponseBuilder.ok(version.bytes())
                .header("Repr-Digest", version.digest())
                .build();
    }
}
