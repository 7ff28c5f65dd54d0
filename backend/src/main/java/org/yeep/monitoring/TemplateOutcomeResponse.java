package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;
import org.yeep.monitoring.validation.Severity;

@Schema(name = "TemplateOutcome", description = "What a filled form comes to")
record TemplateOutcomeResponse(
        @Schema(description = "False after a dry run: all else says what would be") @NotNull
        boolean saved,

        @NotNull int created,
        @NotNull int changed,

        @Schema(description = "Rows nobody touched, and those that say what is saved already") @NotNull
        int unchanged,

        @NotNull int removed,

        @Schema(description = "Saved values left empty in the file; removed only with clear=true") @NotNull
        int emptied,

        @Schema(description = "How many stand against taking the file; nothing is taken while there is one") @NotNull
        int errors,

        @Schema(description = "Errors first, each sort in the file's order, at most 1000 of them") @NotNull
        List<TemplateProblem> problems,

        @Schema(description = "What the rules would say of the values; none of it stops saving") @NotNull
        List<ValidationFinding> findings,

        @Schema(description = "Of the whole submission, in percent; null where nothing could be worked out")
        BigDecimal completeness) {

    @Schema(name = "TemplateProblem")
    record TemplateProblem(
            @NotNull Severity severity,

            @Schema(examples = "template-not-a-number") @NotNull
            String code,

            @Schema(examples = "Veri!F7") @NotNull String place,

            @Schema(description = "Null in a CSV") String sheet,

            @NotNull int row,

            @Schema(description = "Its letter; null for the whole row")
            String column,

            @NotNull String message) {}
}
