package org.yeep.plan.norms;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/norms/{norm}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class NormActionsResource {
    private final PublicItems items;

    NormActionsResource(PublicItems items) {
        this.items = items;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listNormActions",
            summary = "Lists actions and objectives of public plans that name a norm or a part of it",
            description = "Open to everybody. Takes source and code, e.g. `CEDAW:7`.")
    public Page<PublicItem> actions(
            @RestPath String norm,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return items.naming(norm, Cursor.decode(cursor, 3), limit);
    }
}
