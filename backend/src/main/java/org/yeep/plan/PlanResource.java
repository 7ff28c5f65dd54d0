package org.yeep.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {
    private final PlanReader plans;
    private final PlanTreeReader trees;
    private final Organisations organisations;

    PlanResource(PlanReader plans, PlanTreeReader trees, Organisations organisations) {
        this.plans = plans;
        this.trees = trees;
        this.organisations = organisations;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPlans",
            summary = "Lists public plans by title",
            description = "Open to everybody. `state` is null in plans whose sources do not say it.")
    public Page<PlanSummaryResponse> list(
            @RestQuery @Parameter(description = "Id or slug of the owner") @Size(max = 100) String organisation,
            @RestQuery PlanKind kind,
            @RestQuery PlanState state,
            @RestQuery @Parameter(description = "Slug of a shared theme") @Size(max = 100) String theme,
            @RestQuery @Parameter(description = "Plate number of the owner's province") Integer province,
            @RestQuery @Size(max = 100) String q,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var filter = new PlanFilter(owners(organisation, province), kind, state, theme, q);
        return plans.page(filter, Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/{planId}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlan",
            summary = "Shows a plan with everything its sources say about it",
            description = "Open to everybody. Takes an id or a slug.")
    public PlanResponse get(@RestPath String planId) {
        return plans.detail(planId);
    }

    @GET
    @Path("/{planId}/tree")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getPlanTree",
            summary = "Shows a whole plan: themes, objectives, actions and indicators in the document's order",
            description = "Open to everybody. Takes an id or a slug.")
    public PlanTreeResponse tree(@RestPath String planId) {
        return trees.read(planId);
    }

    /** Null for "all"; both given means that both must hold. */
    private Collection<UUID> owners(String organisation, Integer province) {
        if (organisation == null) return province == null ? null : organisations.inProvince(province);
        return organisations
                .byIdOrSlug(organisation)
                .filter(o -> province == null || province.equals(o.provincePlate()))
                .map(OrganisationRef::id)
                .map(List::of)
                .orElse(List.of());
    }
}
