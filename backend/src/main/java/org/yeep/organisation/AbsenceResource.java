package org.yeep.organisation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** While the one who answers for a unit is away, the deputy does. */
@Path("/units/{unitId}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class AbsenceResource {
    private final AbsenceService absences;

    AbsenceResource(AbsenceService absences) {
        this.absences = absences;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("unit:absence")
    @APIResponseSchema(value = AbsenceResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordAbsence",
            summary = "Says from when to when somebody who answers for a unit is away",
            description = "Roles: municipality-approver (its own); municipality (its own): who answers for this unit,"
                    + " or coordinates and answers for no unit.")
    public AbsenceResponse add(@RestPath UUID unitId, @NotNull @Valid RecordAbsenceRequest request) {
        return absences.add(unitId, request);
    }

    @DELETE
    @Path("/{absenceId}")
    @ResponseStatus(204)
    @PermissionsAllowed("unit:absence")
    @APIResponse(responseCode = "204", description = "Removed")
    @Operation(
            operationId = "removeAbsence",
            summary = "Somebody is back earlier, or was not away",
            description = "The same roles. If-Match with the version read.")
    public void remove(
            @RestPath UUID unitId, @RestPath UUID absenceId, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        absences.remove(unitId, absenceId, ifMatch);
    }
}
