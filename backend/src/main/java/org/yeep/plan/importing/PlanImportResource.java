package org.yeep.plan.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.yeep.plan.importing.building.Severity;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Page;

@Path("/plan-imports/{importId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan imports")
class PlanImportResource {
    static final String WHO = "municipality and municipality-approver of the plan's organisation.";
    private final PlanImportService service;
    private final PlanImportReader reader;

    PlanImportResource(PlanImportService service, PlanImportReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @PermissionsAllowed("plan-import:work")
    @Operation(operationId = "getPlanImport", summary = "How far an import is and how it was read", description = WHO)
    public RestResponse<PlanImportResponse> get(@RestPath UUID importId) {
        return tagged(importId);
    }

    @GET
    @Path("/preview")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "previewPlanImport",
            summary = "The plan as it would be brought in, and every remark at its cell",
            description = WHO)
    public ImportPreviewResponse preview(
            @RestPath UUID importId,
            @RestQuery Severity severity,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.preview(importId, severity, cursor, limit);
    }

    @GET
    @Path("/sheets/{sheet}")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "listPlanImportRows",
            summary = "Rows of one sheet of the file, with what was corrected",
            description = WHO + " Sheets count from 0. A corrected cell tells what the file says, too.")
    public Page<ImportRowResponse> rows(
            @RestPath UUID importId,
            @RestPath int sheet,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.rows(importId, sheet, cursor, limit);
    }

    @PUT
    @Path("/mapping")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "mapPlanImport",
            summary = "Says what the columns mean and reads the file again",
            description =
                    WHO + " If-Match with the version read. Remembered for the organisation's next file of this form.")
    public RestResponse<PlanImportResponse> map(
            @RestPath UUID importId,
            @NotNull @Valid Mapping mapping,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.map(importId, mapping, ifMatch);
        return tagged(importId);
    }

    @PATCH
    @Path("/cells")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "correctPlanImportCells",
            summary = "Puts cells right, beside the file, and reads it again",
            description = WHO + " If-Match with the version read.")
    public RestResponse<PlanImportResponse> change(
            @RestPath UUID importId,
            @NotNull @Valid ChangeCellsRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        service.change(importId, request.cells(), ifMatch);
        return tagged(importId);
    }

    @POST
    @Path("/import")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "confirmPlanImport",
            summary = "Brings the plan in, all of it or nothing",
            description = WHO + " Refused with every error that is left.")
    public RestResponse<PlanImportResponse> confirm(@RestPath UUID importId) {
        service.confirm(importId);
        return tagged(importId);
    }

    @POST
    @Path("/undo")
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "undoPlanImport",
            summary = "Takes back what was brought in, as one step",
            description = WHO + " Refused if something in it changed since.")
    public RestResponse<PlanImportResponse> undo(@RestPath UUID importId) {
        service.undo(importId);
        return tagged(importId);
    }

    @DELETE
    @ResponseStatus(204)
    @PermissionsAllowed("plan-import:work")
    @Operation(
            operationId = "discardPlanImport",
            summary = "Gives up a file that is not in the plan",
            description = WHO)
    @APIResponse(responseCode = "204", description = "Given up; its bytes are gone")
    public void discard(@RestPath UUID importId) {
        service.discard(importId);
    }

    private RestResponse<PlanImportResponse> tagged(UUID importId) {
        var found = reader.read(importId);
        return Versions.tagged(found, found.version());
    }
}
