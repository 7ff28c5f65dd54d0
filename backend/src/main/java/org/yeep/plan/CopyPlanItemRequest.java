package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param itemId an objective or an action of a public plan, or of one's own
 * @param parentId for an objective a theme, for an action an objective of the plan it is copied into
 */
record CopyPlanItemRequest(@NotNull UUID itemId, @NotNull UUID parentId) {}
