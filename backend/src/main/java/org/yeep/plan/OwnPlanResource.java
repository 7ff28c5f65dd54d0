package org.yeep.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/own-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Writing plans")
class OwnPlanResource {
    private final PlanReader reader;

    OwnPlanResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @Operation(
            operationId = "listOwnPlans",
            summary = "Lists the plans of one's own organisation, drafts included, newest first",
            description = "municipality, contributor. Working copies of plans under revision are not among them.")
    public Page<PlanSummaryResponse> list(
            @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.own(Cursor.decode(cursor, 2), limit);
    }
}
