package org.yeep.plan;

import java.util.Collection;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;

/** What a list of plans is narrowed to; null means "all". */
record PlanFilter(Collection<UUID> organisations, PlanKind kind, PlanState state, String theme, String q) {}
