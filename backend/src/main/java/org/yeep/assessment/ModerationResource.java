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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/assessments/{assessmentId}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class ModerationResource {
    private final ModerationService service;

    ModerationResource(ModerationService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "listModerationMessages",
            summary = "Lists what those who judge said to each other, oldest first",
            description = "Roles: board (assigned; not before the scores are revealed to them), board-chair.")
    public Page<MessageResponse> list(
            @RestPath UUID assessmentId,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.page(assessmentId, Cursor.decode(cursor, 1), limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = MessageResponse.class, responseCode = "201")
    @RolesAllowed(Role.BOARD)
    @Operation(
            operationId = "postModerationMessage",
            summary = "Says something to the others who judge",
            description = "Roles: board (assigned), from the reveal until the findings are reconciled.")
    public MessageResponse post(@RestPath UUID assessmentId, @NotNull @Valid PostMessageRequest request) {
        return service.post(assessmentId, request);
    }
}
