package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;

/**
 * @param parentId the theme, objective or action it hangs on; null for a theme
 * @param position from 1; null at the end
 * @param content of the form that its kind has; an indicator of the library needs its {@code definitionCode} only
 */
record AddPlanNodeRequest(
        @NotNull NodeKind kind,
        UUID parentId,
        @Min(1) Integer position,

        @Schema(
                implementation = Object.class,
                oneOf = {
                    ThemeContent.class,
                    ObjectiveContent.class,
                    ActionContent.class,
                    MilestoneContent.class,
                    IndicatorContent.class
                })
        @NotNull
        JsonNode content) {}
