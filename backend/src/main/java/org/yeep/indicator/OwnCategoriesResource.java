package org.yeep.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Page;

@Path("/organisations/{organisation}/dimensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OwnCategoriesResource {
    private final DimensionCatalogue catalogue;

    OwnCategoriesResource(DimensionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listOwnDimensions",
            summary = "Lists the ways of breaking a number down as a municipality uses them",
            description = "Open to everybody. The official categories and the municipality's own, such as its"
                    + " neighbourhoods; `next` is always null.")
    public Page<Dimension> list(@RestPath String organisation) {
        return new Page<>(catalogue.of(organisation), null);
    }

    @GET
    @Path("/{dimension}")
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getOwnDimension",
            summary = "Shows one way of breaking a number down as a municipality uses it",
            description = "Open to everybody. `version` is what a change of its own categories asks for in If-Match.")
    public Dimension get(@RestPath String organisation, @RestPath String dimension) {
        return catalogue.one(organisation, dimension);
    }

    @PUT
    @Path("/{dimension}")
    @PermissionsAllowed("organisation:state")
    @Operation(
            operationId = "saveOwnCategories",
            summary = "States the categories that a municipality breaks numbers down into, such as its neighbourhoods",
            description = "Roles: municipality (its own). If-None-Match: * the first time, If-Match afterwards. The"
                    + " whole list in its order, at most 100; a category once named is not left out but retired.")
    public RestResponse<Dimension> save(
            @RestPath String organisation,
            @RestPath String dimension,
            @NotNull @Valid SaveOwnCategoriesRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var saved = catalogue.save(organisation, dimension, request.categories(), ifMatch, ifNoneMatch);
        return Versions.tagged(saved, saved.version());
    }
}
