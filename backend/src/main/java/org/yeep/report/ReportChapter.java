package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.assessment.AgreementRef;
import org.yeep.indicator.RightsType;
import org.yeep.monitoring.MissingReason;

/** One plan's part of a report. */
@Schema(name = "ReportChapter")
public record ReportChapter(
        @NotNull UUID planId,
        @NotNull String planTitle,
        @NotNull Organisation organisation,
        @NotNull Completeness completeness,

        @Schema(description = "Values the municipality could not give, with the reason") @NotNull
        List<Gap> gaps,

        @NotNull List<Theme> themes,
        @NotNull List<RightsGroup> indicators,
        @NotNull AgreementRef agreement,

        @Schema(description = "The municipality's reply to the report, unedited; null if it sent none")
        Reply reply) {

    @Schema(name = "ReportOrganisation")
    public record Organisation(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}

    @Schema(name = "ReportCompleteness")
    public record Completeness(
            @Schema(description = "Answered cells in percent of the expected ones; null if none is expected")
            BigDecimal percent,

            Boolean onTime,
            @NotNull int cells,
            @NotNull int missing,
            @NotNull int suppressed) {}

    @Schema(name = "ReportGap")
    public record Gap(
            @NotNull UUID planIndicatorId,
            @NotNull String title,
            @NotNull String cell,
            MissingReason reason,
            String note) {}

    @Schema(name = "ReportTheme")
    public record Theme(
            @Schema(description = "The plan's own heading; null if it has none")
            String title,

            @NotNull List<ReportItem> items) {}

    @Schema(name = "ReportRightsGroup")
    public record RightsGroup(
            @Schema(description = "Null for indicators whose rights type is not known")
            RightsType rightsType,

            @NotNull List<ReportIndicator> indicators) {}

    @Schema(name = "ReportReply")
    public record Reply(@NotNull String text, @NotNull Instant repliedAt) {}
}
