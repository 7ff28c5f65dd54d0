package org.yeep.plan.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.shared.http.Versions;

@Path("/plans/{planId}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan imports")
class PlanImportUploadResource {
    private final PlanImportService service;
    private final PlanImportReader reader;

    PlanImportUploadResource(PlanImportService service, PlanImportReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @PermissionsAllowed("plan:write")
    @APIResponseSchema(value = PlanImportResponse.class, responseCode = "201")
    @Operation(
            operationId = "uploadPlanFile",
            summary = "Sends a file that a plan is to be brought in from",
            description = PlanImportResource.WHO
                    + " XLSX, XLS, ODS, CSV, DOCX or JSON up to 12 MB. It is read in the background: ask for the"
                    + " import until its state is READ or FAILED.")
    public RestResponse<PlanImportResponse> upload(@RestPath UUID planId, @Valid ImportFileForm form)
            throws IOException {
        var upload = Upload.of(form.file.fileName(), Files.readAllBytes(form.file.uploadedFile()));
        var found = reader.read(service.receive(planId, upload));
        return RestResponse.ResponseBuilder.<PlanImportResponse>created(
                        URI.create("/api/v1/plan-imports/" + found.id()))
                .entity(found)
                .header(HttpHeaders.ETAG, Versions.tag(found.version()))
                .build();
    }
}
