package org.yeep.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/dimensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class DimensionResource {
    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listDimensions",
            summary = "Lists the ways of breaking a number down, with their categories",
            description = "Open to everybody. All of them on one page; `next` is always null. Where `own`, each"
                    + " municipality has its own categories: `GET /organisations/{organisation}/dimensions`.")
    public Page<Dimension> list() {
        return new Page<>(Dimensions.all(), null);
    }
}
