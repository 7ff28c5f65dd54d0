package org.yeep.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;

@Path("/")
@Tag(name = "Open data")
class SeriesResource {
    private final SeriesService series;

    SeriesResource(SeriesService series) {
        this.series = series;
    }

    @GET
    @Path("/plan-indicators/{planIndicatorId}/series")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @PublicRead
    @Operation(
            operationId = "getSeries",
            summary = "All published values of an indicator, every period and breakdown, with baseline and target",
            description = "Public.")
    public SeriesResponse series(@RestPath UUID planIndicatorId, @RestQuery LocalDate asOf) {
        return series.read(planIndicatorId, asOf);
    }

    @GET
    @Path("/plan-indicators/{planIndicatorId}/series.csv")
    @Produces("text/csv")
    @PermitAll
    @PublicRead
    @APIResponse(
            responseCode = "200",
            description = "The columns of /open-data/observations.csv",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Operation(
            operationId = "downloadSeries",
            summary = "The same series as CSV: UTF-8, comma, decimal point",
            description = "Public.")
    public Response csv(@RestPath UUID planIndicatorId, @RestQuery LocalDate asOf) {
        return Response.ok(series.csv(planIndicatorId, asOf))
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"series-" + planIndicatorId + ".csv\"")
                .build();
    }
}
