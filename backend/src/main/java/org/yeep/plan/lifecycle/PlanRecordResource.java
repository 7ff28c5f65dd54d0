package org.yeep.plan.lifecycle;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanRecordResource {
    private final PublicRecords records;

    PlanRecordResource(PublicRecords records) {
        this.records = records;
    }

    @GET
    @Path("/standing")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanStanding",
            summary =
                    "Shows where a plan stands: consultation, decision, newest version, who shares it, what it hangs on",
            description = "Open to everybody.")
    public PlanStandingResponse standing(@RestPath UUID planId) {
        return records.standing(planId);
    }

    @GET
    @Path("/history")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlanEvents",
            summary = "Lists what was decided about a plan, oldest first",
            description = "Open to everybody. Says in which role something was done, never by which account.")
    public Page<PlanEventResponse> history(
            @RestPath UUID planId,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return records.history(planId, Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlanVersions",
            summary = "Lists a plan's frozen versions, newest first",
            description = "Open to everybody.")
    public Page<PlanVersionResponse> versions(
            @RestPath UUID planId,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return records.versions(planId, Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/versions/{number}")
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON (RFC 8785), byte for byte as hashed; Repr-Digest carries the SHA-256",
            content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    @Operation(
            operationId = "getPlanVersion",
            summary = "Shows one frozen version of a plan",
            description = "Open to everybody. Never changes.")
    public Response version(@RestPath UUID planId, @RestPath int number, @Context Request request) {
        var version = records.version(planId, number);
        var etag = new EntityTag(version.sha256());
        var notModified = request.evaluatePreconditions(etag);
        var response = notModified != null
                ? notModified
                : Response.ok(version.bytes()).header("Repr-Digest", version.digest());
        return response.tag(etag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
