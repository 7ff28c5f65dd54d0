package org.yeep.plan;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A part of a plan as figures need it.
 *
 * @param parentId null for the plan itself
 * @param weight as the plan states it; null where it is silent
 */
public record OutlineNode(UUID id, UUID parentId, NodeKind kind, String code, String title, BigDecimal weight) {}
