package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;

@Path("/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
class OverviewResource {
    private final OverviewRepository overview;

    OverviewResource(OverviewRepository overview) {
        this.overview = overview;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getOverview",
            summary = "The platform in numbers: counts, provinces, the running period, the newest reports",
            description = "Public.")
    public OverviewResponse overview() {
        return overview.read();
    }
}
