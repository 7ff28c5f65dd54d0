package org.yeep.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/norms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class NormResource {
    private final NormReferenceRepository norms;

    NormResource(NormReferenceRepository norms) {
        this.norms = norms;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listNorms",
            summary = "Lists Charter articles and SDG 5 targets with their indicators",
            description = "Open to everybody. All of them on one page; `next` is always null.")
    public Page<NormResponse> list(@RestQuery NormSource source) {
        return new Page<>(norms.of(source).stream().map(NormReference::response).toList(), null);
    }
}
