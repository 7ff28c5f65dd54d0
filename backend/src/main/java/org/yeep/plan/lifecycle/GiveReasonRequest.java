package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** @param reason read by everybody in the plan's history */
@NoIdentityNumbers
public record GiveReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
