package org.yeep.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/equality-facts/{factId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class FactEvidenceResource {
    private final FactEvidence evidence;

    FactEvidenceResource(FactEvidence evidence) {
        this.evidence = evidence;
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @PermissionsAllowed("fact:document")
    @APIResponseSchema(value = FactEvidenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "attachFactEvidence",
            summary = "Attaches a file that supports a fact, such as the council's decision",
            description =
                    "Roles: municipality (its own). With visibility PUBLIC it is public at once. Kinds and size as"
                            + " for the evidence of values.")
    public FactEvidenceResponse attach(@RestPath UUID factId, @Valid EvidenceForm form) throws IOException {
        return evidence.attach(factId, form);
    }

    @POST
    @Path("/links")
    @ResponseStatus(201)
    @PermissionsAllowed("fact:document")
    @APIResponseSchema(value = FactEvidenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "linkFactEvidence",
            summary = "Adds a web address that supports a fact",
            description = "Roles: municipality (its own). With visibility PUBLIC it is public at once.")
    public FactEvidenceResponse link(@RestPath UUID factId, @NotNull @Valid LinkFactEvidenceRequest request) {
        return evidence.link(factId, request);
    }
}
