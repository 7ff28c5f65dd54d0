package org.yeep.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/organisations/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class OrganisationEvidenceResource {
    private final FactEvidence evidence;

    OrganisationEvidenceResource(FactEvidence evidence) {
        this.evidence = evidence;
    }

    @GET
    @Path("/published-evidence")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listPublishedFactEvidence",
            summary = "Lists what supports the facts about an organisation, as far as it is public",
            description = "Open to everybody. All of it on one page; `next` is always null.")
    public Page<FactEvidenceResponse> published(@RestPath String organisation) {
        return new Page<>(evidence.publicOf(organisation), null);
    }

    @GET
    @Path("/evidence")
    @PermissionsAllowed("organisation:read-evidence")
    @Operation(
            operationId = "listFactEvidence",
            summary = "Lists what supports the facts about an organisation",
            description = "Roles: municipality (its own), board (without what is PRIVATE). All of it on one page;"
                    + " `next` is always null.")
    public Page<FactEvidenceResponse> list(@RestPath String organisation) {
        return new Page<>(evidence.visibleOf(organisation), null);
    }
}
