package org.yeep.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.yeep.plan.document.PlanContent;

/** @param predecessorId the public plan of the same organisation that it is to succeed */
record CreatePlanRequest(@NotNull @Valid PlanContent content, UUID predecessorId) {}
