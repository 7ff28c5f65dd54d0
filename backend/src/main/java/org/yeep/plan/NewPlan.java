package org.yeep.plan;

import java.util.UUID;
import org.yeep.plan.document.PlanContent;

/**
 * A plan to begin.
 *
 * @param predecessorId the plan it is to succeed; null for none
 * @param revisionOf the plan in force it revises; null for a plan of its own
 */
record NewPlan(UUID organisationId, PlanContent content, UUID predecessorId, UUID revisionOf) {}
