package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
class VoicesResource {
    private final VoicesService voices;

    VoicesResource(VoicesService voices) {
        this.voices = voices;
    }

    @GET
    @Path("/plan-items/{itemId}/voices")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getVoices",
            summary = "Claim, finding and reply on an action, published period by published period, side by side",
            description = "Public.")
    public VoicesResponse voices(@RestPath UUID itemId, @RestQuery LocalDate asOf) {
        return voices.read(itemId, asOf);
    }
}
