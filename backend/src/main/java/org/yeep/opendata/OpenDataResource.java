package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;

@Path("/open-data")
@Tag(name = "Open data")
class OpenDataResource {
    private final ObservationExport export;

    OpenDataResource(ObservationExport export) {
        this.export = export;
    }

    @GET
    @Path("/observations.csv")
    @Produces("text/csv")
    @PermitAll
    @PublicRead
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, comma, decimal point, one row per published cell, stable order",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "downloadObservations",
            summary = "Every published value of every plan in one streamed file",
            description = "Public. Licence CC BY 4.0.")
    public Response observations(@RestQuery LocalDate asOf) {
        var moment = AsOf.of(asOf);
        StreamingOutput rows = out -> export.write(moment, out);
        return Response.ok(rows)
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"observations.csv\"")
                .header(HttpHeaders.LINK, "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .build();
    }
}
