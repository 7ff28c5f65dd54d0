package org.yeep.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.http.PublicRead;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanItemResource {
    private final PlanItemReader items;
    private final PlanIndicatorReader indicators;

    PlanItemResource(PlanItemReader items, PlanIndicatorReader indicators) {
        this.items = items;
        this.indicators = indicators;
    }

    @GET
    @Path("/plan-items/{itemId}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanItem",
            summary = "Shows an action or an objective of a public plan",
            description = "Open to everybody.")
    public PlanItemResponse item(@RestPath UUID itemId) {
        return items.detail(itemId);
    }

    @GET
    @Path("/plan-indicators/{planIndicatorId}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanIndicator",
            summary = "Shows an indicator of a public plan with its place and its definition",
            description = "Open to everybody.")
    public PlanIndicatorDetailResponse indicator(@RestPath UUID planIndicatorId) {
        return indicators.detail(planIndicatorId);
    }
}
