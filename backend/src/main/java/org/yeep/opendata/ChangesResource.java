package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;

@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
class ChangesResource {
    private final ChangeRepository changes;

    ChangesResource(ChangeRepository changes) {
        this.changes = changes;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listChanges",
            summary = "Every publication, correction and withdrawal in order, each once",
            description = "Public. Keep the last \"next\" and pass it as \"after\" to hear only what is new.")
    public ChangeFeed changes(
            @RestQuery @Size(max = 500) String after, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return changes.after(Cursor.decode(after, 3), after, limit);
    }
}
