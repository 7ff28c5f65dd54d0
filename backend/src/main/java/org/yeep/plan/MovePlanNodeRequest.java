package org.yeep.plan;

import jakarta.validation.constraints.Min;
import java.util.UUID;

/**
 * @param parentId what it is to hang on; null for a theme
 * @param position from 1 among its new neighbours; null at the end
 */
record MovePlanNodeRequest(UUID parentId, @Min(1) Integer position) {}
