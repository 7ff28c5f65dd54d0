package org.yeep.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge patch (RFC 7396) may change: left out stays, null empties. */
@Schema(name = "EditReport")
public record EditReportRequest(
        @NotBlank @Size(max = 300) String titleTr,
        @Size(max = 300) String titleEn,
        @NotNull @Valid ReportSections sections) {}
