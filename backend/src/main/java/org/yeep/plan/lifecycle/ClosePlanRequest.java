package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.Size;

/** @param reason needed while the plan's years are not over */
public record ClosePlanRequest(@Size(max = 2000) String reason) {}
