package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.Size;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** @param reason needed while the plan's years are not over */
@NoIdentityNumbers
public record ClosePlanRequest(@Size(max = 2000) String reason) {}
