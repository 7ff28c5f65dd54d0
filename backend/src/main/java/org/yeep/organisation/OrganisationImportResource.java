package org.yeep.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yeep.shared.security.Role;

@Path("/organisation-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationImportResource {
    private final OrganisationImport imports;

    OrganisationImportResource(OrganisationImport imports) {
        this.imports = imports;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = ImportedOrganisationsResponse.class, responseCode = "201")
    @Operation(
            operationId = "importOrganisations",
            summary = "Adds a list of municipalities, or nothing of it",
            description = "Roles: admin. A line each: name;type;plate, where the type is METROPOLITAN, PROVINCIAL,"
                    + " DISTRICT or TOWN, or büyükşehir, il, ilçe or belde. A violation's pointer is"
                    + " /rows/{line}/{column}.")
    public ImportedOrganisationsResponse run(@NotNull @Valid ImportOrganisationsRequest request) {
        return new ImportedOrganisationsResponse(imports.run(request.list()));
    }
}
