package org.yeep.notification;

import io.quarkus.security.Authenticated;
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
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Notifications")
class NotificationResource {
    private final Inbox inbox;
    private final RequestContext context;

    NotificationResource(Inbox inbox, RequestContext context) {
        this.inbox = inbox;
        this.context = context;
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "What the caller was told, newest first",
            description = "Any signed-in account, its own.")
    public Page<NotificationResponse> list(
            @RestQuery @DefaultValue("false") boolean unreadOnly,
            @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return inbox.page(unreadOnly, Cursor.decode(cursor, 2), limit, context.locale());
    }

    @GET
    @Path("/unread")
    @Operation(
            operationId = "countUnreadNotifications",
            summary = "How many of them the caller has not read",
            description = "Any signed-in account, its own.")
    public UnreadResponse unread() {
        return inbox.unread();
    }

    @POST
    @Path("/{notificationId}/read")
    @Operation(
            operationId = "readNotification",
            summary = "Marks one as read; a second time changes nothing",
            description = "Any signed-in account, its own.")
    public UnreadResponse read(@RestPath UUID notificationId) {
        inbox.read(notificationId);
        return inbox.unread();
    }

    @POST
    @Path("/read")
    @Operation(
            operationId = "readAllNotifications",
            summary = "Marks all of them as read",
            description = "Any signed-in account, its own.")
    public UnreadResponse readAll() {
        inbox.readAll();
        return inbox.unread();
    }
}
