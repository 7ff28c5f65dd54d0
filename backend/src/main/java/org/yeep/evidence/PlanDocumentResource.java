package org.yeep.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.yeep.shared.security.Role;

@Path("/plans/{planId}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan lifecycle")
class PlanDocumentResource {
    private final PlanDocumentDesk desk;

    PlanDocumentResource(PlanDocumentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({Role.MUNICIPALITY, Role.CONTRIBUTOR})
    @APIResponseSchema(value = EvidenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "attachPlanDocument",
            summary = "Keeps a document of a plan, such as the council's decision",
            description =
                    "Roles: municipality, of its own plans; contributor, of its platform's monitoring plans. It is"
                            + " read by the plan's writers only until a decision that names it publishes it.")
    public EvidenceResponse attach(@RestPath UUID planId, @Valid PlanDocumentForm form) throws IOException {
        return desk.attach(planId, form);
    }
}
