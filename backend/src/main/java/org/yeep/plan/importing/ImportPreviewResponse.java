package org.yeep.plan.importing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.paging.Page;

@Schema(name = "ImportPreview")
public record ImportPreviewResponse(
        @Schema(description = "The plan as read; only with the first page of remarks")
        PlanDocument document,

        @NotNull Page<ImportProblemResponse> problems) {}
