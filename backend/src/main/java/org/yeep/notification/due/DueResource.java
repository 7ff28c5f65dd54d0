package org.yeep.notification.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.assessment.BoardDuties;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

@Path("/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
class DueResource {
    private final DueReader reader;
    private final BoardDuties board;
    private final Caller caller;

    DueResource(DueReader reader, BoardDuties board, Caller caller) {
        this.reader = reader;
        this.board = board;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER, Role.BOARD})
    @Operation(
            operationId = "getDue",
            summary =
                    "What is due from the caller's municipality, when, and from which unit and person; a board member's"
                            + " assignments",
            description = "municipality, municipality-approver: their own organisation; what they are to do themselves"
                    + " is marked. Replies that are awaited: municipality-approver. board: what the caller owes or waits for in"
                    + " assessments, by last day, without municipalities that a conflict of interest closes.")
    public DueResponse due() {
        return caller.has(Role.BOARD) && !caller.has(Role.MUNICIPALITY)
                ? DueResponse.ofBoard(board.mine())
                : reader.read();
    }
}
