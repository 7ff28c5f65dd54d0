package org.yeep.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

@Path("/norms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class NormResource {
    private final NormReferenceRepository references;
    private final Norms norms;

    NormResource(NormReferenceRepository references, Norms norms) {
        this.references = references;
        this.norms = norms;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listNorms",
            summary = "Lists norms by source: CEDAW, Beijing, Charter, SDG 5, OHCHR, national law",
            description = "Open to everybody. All of them on one page; `next` is always null.")
    public Page<NormResponse> list(@RestQuery NormSource source) {
        return new Page<>(
                references.of(source).stream().map(NormReference::response).toList(), null);
    }

    @GET
    @Path("/{norm}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getNorm",
            summary = "Shows a norm, what it is part of, its parts and its themes",
            description = "Open to everybody. Takes source and code, e.g. `CEDAW:7`. Its indicators are listed by"
                    + " `GET /indicator-definitions?norm=CEDAW:7`.")
    public NormDetailResponse get(@RestPath String norm) {
        return NormCode.parse(norm).flatMap(norms::detail).orElseThrow(() -> new NotFound("norm", norm));
    }
}
