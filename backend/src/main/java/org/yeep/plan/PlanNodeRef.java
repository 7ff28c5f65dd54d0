package org.yeep.plan;

import java.util.UUID;

/** A part of a plan by what people call it. @param label its code and title, as far as it has them */
public record PlanNodeRef(UUID id, NodeKind kind, String label) {}
