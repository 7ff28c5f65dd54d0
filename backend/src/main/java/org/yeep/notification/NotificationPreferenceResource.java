package org.yeep.notification;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/notification-preference")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Notifications")
class NotificationPreferenceResource {
    private final NotificationPreferences preferences;

    NotificationPreferenceResource(NotificationPreferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @Operation(
            operationId = "getNotificationPreference",
            summary = "What the caller has by e-mail, and where it goes",
            description = "Any signed-in account, its own.")
    public RestResponse<NotificationPreferenceResponse> get() {
        return tagged(preferences.mine());
    }

    @PUT
    @Operation(
            operationId = "saveNotificationPreference",
            summary = "Chooses what comes by e-mail",
            description = "Any signed-in account, its own. If-Match with the version read, 0 for the first time.")
    public RestResponse<NotificationPreferenceResponse> save(
            @NotNull @Valid SaveNotificationPreferenceRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return tagged(preferences.save(request, ifMatch));
    }

    private static RestResponse<NotificationPreferenceResponse> tagged(NotificationPreferenceResponse said) {
        return Versions.tagged(said, said.version());
    }
}
