package org.yeep.account;

import jakarta.annotation.security.RolesAllowed;
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
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.security.Role;

@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Audit")
class AuditResource {
    private final AuditEventRepository events;
    private final AuditChain chain;

    AuditResource(AuditEventRepository events, AuditChain chain) {
        this.events = events;
        this.chain = chain;
    }

    @GET
    @Operation(
            operationId = "listAuditEvents",
            summary = "Lists who wrote what, newest first",
            description = "Role: admin.")
    public Page<AuditEventResponse> list(
            @RestQuery @Size(max = 100) String entity,
            @RestQuery @Size(max = 100) String entityId,
            @RestQuery @Size(max = 100) String actor,
            @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return events.page(new AuditFilter(entity, entityId, actor), Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Walks the hash chain over all sealed events and names the first broken link",
            description = "Role: admin.")
    public AuditVerificationResponse verify() {
        return chain.verify();
    }
}
