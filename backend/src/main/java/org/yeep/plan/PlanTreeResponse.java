package org.yeep.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/** A whole plan as its own document orders it. A null list means that the source is silent, an empty one "none". */
@Schema(name = "PlanTree")
public record PlanTreeResponse(
        @NotNull PlanSummaryResponse plan, @NotNull List<@NotNull ThemeNode> themes) {

    static PlanTreeResponse of(PlanSummaryResponse plan, PlanDocument document) {
        return new PlanTreeResponse(
                plan, document.themes().stream().map(ThemeNode::of).toList());
    }

    @Schema(
            name = "PlanTheme",
            requiredProperties = {"id", "themeSlugs", "objectives"})
    public record ThemeNode(
            @NotNull UUID id,
            @JsonUnwrapped ThemeContent content,
            @NotNull List<@NotNull ObjectiveNode> objectives) {

        static ThemeNode of(ThemePart t) {
            return new ThemeNode(
                    t.id(),
                    t.content(),
                    t.objectives().stream().map(ObjectiveNode::of).toList());
        }
    }

    @Schema(
            name = "PlanObjective",
            requiredProperties = {"id", "norms", "otherFacts", "indicators", "actions"})
    public record ObjectiveNode(
            @NotNull UUID id,
            @JsonUnwrapped ObjectiveContent content,
            @NotNull List<@NotNull PlanIndicatorResponse> indicators,
            @NotNull List<@NotNull ActionNode> actions) {

        static ObjectiveNode of(ObjectivePart o) {
            return new ObjectiveNode(
                    o.id(),
                    o.content(),
                    o.indicators().stream().map(PlanIndicatorResponse::of).toList(),
                    o.actions().stream().map(ActionNode::of).toList());
        }
    }

    @Schema(
            name = "PlanAction",
            requiredProperties = {"id", "title", "norms", "otherFacts", "milestones", "indicators"})
    public record ActionNode(
            @NotNull UUID id,
            @JsonUnwrapped ActionContent content,
            @NotNull List<@NotNull MilestoneNode> milestones,
            @NotNull List<@NotNull PlanIndicatorResponse> indicators) {

        static ActionNode of(ActionPart a) {
            return new ActionNode(
                    a.id(),
                    a.content(),
                    a.milestones().stream().map(MilestoneNode::of).toList(),
                    a.indicators().stream().map(PlanIndicatorResponse::of).toList());
        }
    }

    @Schema(
            name = "PlanMilestone",
            requiredProperties = {"id", "title"})
    public record MilestoneNode(
            @NotNull UUID id, @JsonUnwrapped MilestoneContent content) {

        static MilestoneNode of(MilestonePart m) {
            return new MilestoneNode(m.id(), m.content());
        }
    }
}
