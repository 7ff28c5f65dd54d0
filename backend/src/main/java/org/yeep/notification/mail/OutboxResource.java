package org.yeep.notification.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/emails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Notifications")
class OutboxResource {
    private final Outbox outbox;

    OutboxResource(Outbox outbox) {
        this.outbox = outbox;
    }

    @GET
    @Operation(
            operationId = "listEmails",
            summary = "The mail on its way and sent, newest first",
            description = "Role: admin. What a mail said is kept only in a demonstration, where nothing is sent.")
    public Page<EmailResponse> list(
            @RestQuery EmailState state,
            @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return outbox.page(state, Cursor.decode(cursor, 2), limit);
    }

    @POST
    @Path("/{emailId}/retry")
    @Operation(
            operationId = "retryEmail",
            summary = "Sends again what failed, or what may not have gone",
            description = "Role: admin.")
    public EmailResponse retry(@RestPath UUID emailId) {
        return outbox.retry(emailId);
    }
}
