package org.yeep.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.security.Role;

/** The days of one period. */
@Path("/cycles/{cycleId}/periods/{periodId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMIN, Role.BOARD_CHAIR})
@Tag(name = "Monitoring cycles")
class PeriodResource {
    private final DeadlineService deadlines;

    PeriodResource(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "editPeriod",
            summary = "Changes the opening, deadline and days of grace of a period still to open (JSON Merge Patch)",
            description = "admin, board-chair. If-Match with the version of the period.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EditPeriodRequest.class)))
    public RestResponse<PeriodResponse> edit(
            @RestPath UUID cycleId,
            @RestPath UUID periodId,
            byte[] patch,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch)
            throws IOException {
        return tagged(deadlines.reschedule(cycleId, periodId, patch, ifMatch));
    }

    @POST
    @Path("/extend")
    @Operation(
            operationId = "extendPeriod",
            summary = "Gives everybody who reports on the period more time, with a reason that the calendar shows",
            description = "admin, board-chair. If-Match with the version of the period. Not after its days of grace.")
    public RestResponse<PeriodResponse> extend(
            @RestPath UUID cycleId,
            @RestPath UUID periodId,
            @NotNull @Valid ExtendDeadlineRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(deadlines.extend(cycleId, periodId, request, ifMatch));
    }

    private static RestResponse<PeriodResponse> tagged(PeriodResponse period) {
        return Versions.tagged(period, period.version());
    }
}
