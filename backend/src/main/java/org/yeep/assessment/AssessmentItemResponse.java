package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ClaimRef;
import org.yeep.monitoring.ClaimStatus;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemKind;
import org.yeep.plan.PlanItemRef;

/** One action (or an objective without actions): what the municipality says beside what the board judges. */
@Schema(name = "AssessmentItem")
public record AssessmentItemResponse(
        @NotNull Item item,
        Claim claim,
        @NotNull List<Cell> cells,
        @NotNull List<CitableEvidenceResponse> evidence,

        @Schema(description = "Whether the caller scores it") @NotNull @NotNull
        boolean inMyScope,

        ScoreResponse myScore,

        @Schema(description = "All handed-in scores; empty until they are revealed") @NotNull
        List<ScoreResponse> scores,

        @Schema(description = "Steps between the two blind scores; null until they are revealed")
        Integer divergence,

        FindingResponse finding,
        ReplyResponse reply) {

    @Schema(name = "AssessedItem")
    public record Item(
            @NotNull UUID id,
            @NotNull PlanItemKind kind,
            String code,
            String title,
            String themeTitle,
            @NotNull List<String> themeSlugs,
            String objectiveTitle,
            String statedStatus) {

        static Item of(PlanItemRef i) {
            return new Item(
                    i.id(),
                    i.kind(),
                    i.code(),
                    i.title(),
                    i.themeTitle(),
                    i.themeSlugs(),
                    i.objectiveTitle(),
                    i.statedStatus());
        }
    }

    @Schema(name = "AssessedClaim")
    public record Claim(@NotNull ClaimStatus status, String text) {
        static Claim of(ClaimRef claim) {
            return claim == null ? null : new Claim(claim.status(), claim.text());
        }
    }

    @Schema(name = "AssessedCell")
    public record Cell(
            @NotNull UUID planIndicatorId,
            String indicatorCode,
            @NotNull String indicatorTitle,
            String indicatorTitleEn,
            String unit,
            @NotNull String cell,
            @NotNull ObservationStatus status,
            MissingReason missingReason,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String text,
            String note) {

        static Cell of(PlanIndicatorRef indicator, ObservationRef o) {
            return new Cell(
                    indicator.id(),
                    indicator.code(),
                    indicator.title(),
                    indicator.titleEn(),
                    indicator.unit(),
                    o.cell(),
                    o.status(),
                    o.missingReason(),
                    o.value(),
                    o.numerator(),
                    o.denominator(),
                    o.text(),
                    o.note());
        }
    }
}
