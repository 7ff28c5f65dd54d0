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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.indicator.RightsType;
import org.yeep.organisation.MunicipalityType;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class ProgressResource {
    private static final String PERIOD =
            "Code of the period, e.g. 2022-H1; each plan's newest published one if left out";
    private static final String PROVINCE = "Plate number of the owner's province";
    private static final String THEME = "Slug of a shared theme";

    private final GroupedProgress progress;

    ProgressResource(GroupedProgress progress) {
        this.progress = progress;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getProgress",
            summary = "Published figures put together across plans, by name",
            description =
                    "Public. By theme, province, type of municipality or rights type, or all in one, of one period if"
                            + " asked for; never a ranking. With a rights type the other indicators, and parts of a plan"
                            + " without one of it, are left out.")
    public GroupedProgressResponse grouped(
            @RestQuery @DefaultValue("ALL") ProgressGroup group,
            @RestQuery @Parameter(description = PERIOD) @Size(max = 50) String period,
            @RestQuery @Parameter(description = PROVINCE) Integer province,
            @RestQuery MunicipalityType municipalityType,
            @RestQuery @Parameter(description = THEME) @Size(max = 100) String theme,
            @RestQuery RightsType rightsType,
            @RestQuery LocalDate asOf) {
        var filter = new ProgressFilter(period, province, municipalityType, theme, rightsType);
        return progress.read(orAll(group), filter, asOf);
    }

    @GET
    @Path("/plans")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listProgressPlans",
            summary = "The plans behind one group's figures, by their owners' names",
            description = "Public. Each with what it brings into the sums.")
    public Page<PlanLineResponse> plans(
            @RestQuery @DefaultValue("ALL") ProgressGroup group,
            @RestQuery @Parameter(description = "Key of the group; not needed for ALL") @Size(max = 100) String key,
            @RestQuery @Parameter(description = PERIOD) @Size(max = 50) String period,
            @RestQuery @Parameter(description = PROVINCE) Integer province,
            @RestQuery MunicipalityType municipalityType,
            @RestQuery @Parameter(description = THEME) @Size(max = 100) String theme,
            @RestQuery RightsType rightsType,
            @RestQuery LocalDate asOf,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new ProgressFilter(period, province, municipalityType, theme, rightsType);
        return progress.plans(orAll(group), key, filter, asOf, cursor, limit);
    }

    /** {@code ?group=} is no group. */
    private static ProgressGroup orAll(ProgressGroup group) {
        return group == null ? ProgressGroup.ALL : group;
    }
}
