package org.yeep.notification.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.security.Role;

@Path("/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
class DueResource {
    private final DueReader reader;

    DueResource(DueReader reader) {
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Role.MUNICIPALITY, Role.MUNICIPALITY_APPROVER})
    @Operation(
            operationId = "getDue",
            summary = "What is due from the caller's municipality, when, and from which unit and person",
            description = "municipality, municipality-approver: their own organisation; what they are to do themselves"
                    + " is marked. Replies that are awaited: municipality-approver.")
    public DueResponse due() {
        return reader.read();
    }
}
