package org.yeep.plan.comparing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/**
 * A part that differs, or on which something that differs hangs.
 *
 * @param changes empty if only what hangs on it differs; a part can be moved and changed at once
 * @param beforeId its id in the earlier document; null if it was added
 * @param afterId its id in the later document; null if it was removed
 * @param movedFrom what it hung on before, by its title; null if it hangs on the same or has no title
 */
@Schema(name = "PlanNodeDifference")
public record NodeDifference(
        @NotNull NodeKind kind,
        @NotNull List<@NotNull NodeChange> changes,
        UUID beforeId,
        UUID afterId,
        String code,
        String title,
        String movedFrom,
        @NotNull List<@NotNull FieldChange> fields,
        @NotNull List<@NotNull NodeDifference> children) {}
