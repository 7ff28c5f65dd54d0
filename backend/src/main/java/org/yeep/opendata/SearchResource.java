package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
class SearchResource {
    private final SearchRepository search;

    SearchResource(SearchRepository search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "search",
            summary =
                    "Finds organisations, plans, objectives, actions, indicators and published reports by their words",
            description = "Public. Case, Turkish letters and diacritics do not matter; every word must occur.")
    public Page<SearchHit> search(
            @Parameter(example = "kadın istihdamı") @RestQuery @NotNull @Size(min = 2, max = 100) String q,
            @RestQuery SearchKind kind,
            @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return search.find(q, kind, Cursor.decode(cursor, 3), limit);
    }
}
