package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;

/**
 * One part of a plan after a change.
 *
 * @param parentId what it hangs on; null for a theme
 * @param position from 1 among what hangs on the same part
 * @param version for If-Match when it changes next
 * @param content of the form that its kind has
 */
@Schema(name = "PlanNode")
public record PlanNodeResponse(
        @NotNull UUID id,
        @NotNull NodeKind kind,
        UUID parentId,
        @NotNull int position,
        @NotNull int version,

        @Schema(
                oneOf = {
                    ThemeContent.class,
                    ObjectiveContent.class,
                    ActionContent.class,
                    MilestoneContent.class,
                    IndicatorContent.class
                })
        @NotNull
        Object content) {

    static PlanNodeResponse of(PlanNode<?> node) {
        return new PlanNodeResponse(
                node.id(), node.kind(), node.parentId(), node.position(), node.version(), node.content());
    }
}
