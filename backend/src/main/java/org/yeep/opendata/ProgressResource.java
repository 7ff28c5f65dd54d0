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
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class ProgressResource {
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
            description = "Public. By theme, province or type of municipality, or all in one; never a ranking.")
    public GroupedProgressResponse grouped(
            @RestQuery @DefaultValue("ALL") ProgressGroup group, @RestQuery LocalDate asOf) {
        return progress.read(orAll(group), asOf);
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
            @RestQuery LocalDate asOf,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return progress.plans(orAll(group), key, asOf, cursor, limit);
    }

    /** {@code ?group=} is no group. */
    private static ProgressGroup orAll(ProgressGroup group) {
        return group == null ? ProgressGroup.ALL : group;
    }
}
