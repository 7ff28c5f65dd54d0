package org.yeep.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class ProvinceResource {
    private final ProvinceRepository provinces;

    ProvinceResource(ProvinceRepository provinces) {
        this.provinces = provinces;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listProvinces",
            summary = "Lists the 81 provinces by name",
            description = "Open to everybody. All of them on one page; `next` is always null.")
    public Page<ProvinceResponse> list() {
        return new Page<>(provinces.byName().stream().map(Province::response).toList(), null);
    }
}
