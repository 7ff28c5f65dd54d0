package org.yeep.assessment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/board-members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Board")
class BoardMemberResource {
    private final BoardMemberService service;

    BoardMemberResource(BoardMemberService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.BOARD, Role.ADMIN})
    @Operation(
            operationId = "listBoardMembers",
            summary = "Lists the members of the board by name",
            description = "Roles: board, admin.")
    public Page<BoardMemberResponse> list(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.page(Cursor.decode(cursor, 2), limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = BoardMemberResponse.class, responseCode = "201")
    @RolesAllowed({Role.BOARD_CHAIR, Role.ADMIN})
    @Operation(
            operationId = "addBoardMember",
            summary = "Adds an account to the board for a term",
            description = "Roles: board-chair, admin. An account is on the board once.")
    public BoardMemberResponse add(@NotNull @Valid AddBoardMemberRequest request) {
        return service.add(request);
    }
}
