package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.indicator.RightsType;
import org.yeep.shared.http.PublicRead;

@Path("/plans/{planId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class PlanProgressResource {
    private final PublishedProgress progress;

    PlanProgressResource(PublishedProgress progress) {
        this.progress = progress;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanProgress",
            summary = "How far a plan is by what was published of it: every figure beside what it was worked out from",
            description = "Public. By id or slug. From published values only; where the total of an indicator is not"
                    + " shown because it is small, its figure is empty with the reason SUPPRESSED.")
    public PublishedProgressResponse progress(
            @RestPath String planId,
            @RestQuery
                    @Parameter(description = "Code of the period, e.g. 2022-H1; the newest if left out")
                    @Size(max = 50)
                    String period,
            @RestQuery @Parameter(description = "Only indicators of this type and the parts of the plan they hang on")
                    RightsType rightsType,
            @RestQuery LocalDate asOf) {
        return progress.read(planId, period, rightsType, asOf);
    }
}
