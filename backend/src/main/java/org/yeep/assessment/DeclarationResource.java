package org.yeep.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/declarations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board")
class DeclarationResource {
    private final DeclarationService service;

    DeclarationResource(DeclarationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "listDeclarations",
            summary = "Lists declarations of conflict, newest first",
            description = "Roles: board (one's own), board-chair (everybody's).")
    public Page<DeclarationResponse> list(
            @RestQuery UUID period,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.page(period, Cursor.decode(cursor, 1), limit);
    }

    @PUT
    @Path("/{organisationId}/{periodId}")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "declareConflict",
            summary = "Says what ties the caller to a municipality in a period",
            description = "Roles: board. Nothing of the municipality opens before; whoever is blocked stays so for the"
                    + " period. If-None-Match: * for the first declaration, If-Match afterwards.")
    public RestResponse<DeclarationResponse> declare(
            @RestPath UUID organisationId,
            @RestPath UUID periodId,
            @NotNull @Valid DeclareConflictRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var declared = service.declare(organisationId, periodId, request, ifMatch, ifNoneMatch);
        return Versions.tagged(declared, declared.version());
    }
}
