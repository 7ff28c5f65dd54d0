package org.yeep.monitoring;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/indicator-definitions/{code}/range")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
class DefinitionRangeResource {
    private final IndicatorRangeService service;

    DefinitionRangeResource(IndicatorRangeService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getDefinitionRange",
            summary = "Where the values of an indicator of the library are said to lie",
            description =
                    "Open to everybody. Who stated it is told by role, never by account. 404 where nobody has said it. `version` is what a change asks for.")
    public IndicatorRangeResponse get(@RestPath String code) {
        return service.get(service.definition(code));
    }

    @PUT
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "saveDefinitionRange",
            summary = "States where the values of an indicator of the library should lie; a value outside wants a note",
            description =
                    "Roles: board-chair, admin. With a reason, which is kept with who and when. If-None-Match: * the first time, If-Match afterwards.")
    public RestResponse<IndicatorRangeResponse> save(
            @RestPath String code,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid SaveRangeRequest request) {
        var saved = service.save(service.definition(code), request, new Precondition(ifMatch, ifNoneMatch));
        return Versions.tagged(saved, saved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @APIResponse(responseCode = "204", description = "Nothing is said any more")
    @Operation(
            operationId = "deleteDefinitionRange",
            summary = "Takes back where the values of an indicator of the library should lie",
            description = "Roles: board-chair, admin. If-Match with the version read. The history tells who and when.")
    public void delete(@RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.delete(service.definition(code), ifMatch);
    }

    @GET
    @Path("/history")
    @RolesAllowed({Role.BOARD, Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "listDefinitionRangeStatements",
            summary =
                    "Lists what was ever said about where the values of an indicator of the library should lie, newest first",
            description = "Roles: board, board-chair, admin. Begins with the range that holds, if one does; who took"
                    + " one back is on the list too.")
    public Page<RangeStatementResponse> history(
            @RestPath String code,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(service.definition(code), Cursor.decode(cursor, 2), limit);
    }
}
