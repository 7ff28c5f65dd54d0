package org.yeep.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/plan-indicators/{planIndicatorId}/range")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
class PlanIndicatorRangeResource {
    private final IndicatorRangeService service;

    PlanIndicatorRangeResource(IndicatorRangeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.BOARD, Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "getPlanIndicatorRange",
            summary = "Where the values of one plan’s indicator are said to lie",
            description =
                    "Roles: board, board-chair, admin; its municipality reads it in the form. Who stated it is told by role, never by account. 404 where nobody has said it. `version` is what a change asks for.")
    public IndicatorRangeResponse get(@RestPath UUID planIndicatorId) {
        return service.get(service.planIndicator(planIndicatorId));
    }

    @PUT
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "savePlanIndicatorRange",
            summary = "States where the values of one plan’s indicator should lie; a value outside wants a note",
            description =
                    "Roles: board-chair, admin. With a reason, which is kept with who and when. If-None-Match: * the first time, If-Match afterwards.")
    public RestResponse<IndicatorRangeResponse> save(
            @RestPath UUID planIndicatorId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid SaveRangeRequest request) {
        var saved =
                service.save(service.planIndicator(planIndicatorId), request, new Precondition(ifMatch, ifNoneMatch));
        return Versions.tagged(saved, saved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @APIResponse(responseCode = "204", description = "Nothing is said any more")
    @Operation(
            operationId = "deletePlanIndicatorRange",
            summary = "Takes back where the values of one plan’s indicator should lie",
            description = "Roles: board-chair, admin. If-Match with the version read. The history tells who and when.")
    public void delete(@RestPath UUID planIndicatorId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(service.planIndicator(planIndicatorId), ifMatch);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.BOARD, Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "listPlanIndicatorRangeStatements",
            summary =
                    "Lists what was ever said about where the values of one plan’s indicator should lie, newest first",
            description = "Roles: board, board-chair, admin. Begins with the range that holds, if one does; who took"
                    + " one back is on the list too.")
    public Page<RangeStatementResponse> history(
            @RestPath UUID planIndicatorId,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(service.planIndicator(planIndicatorId), Cursor.decode(cursor, 2), limit);
    }
}
