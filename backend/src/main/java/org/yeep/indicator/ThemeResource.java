package org.yeep.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Page;

@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicator library")
class ThemeResource {
    private final IndicatorLibrary library;

    ThemeResource(IndicatorLibrary library) {
        this.library = library;
    }

    @GET
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "listThemes",
            summary = "Lists the shared themes and the headings under which plans treat them",
            description = "Open to everybody. All of them on one page; `next` is always null.")
    public Page<ThemeRef> list() {
        return new Page<>(library.themes(), null);
    }
}
