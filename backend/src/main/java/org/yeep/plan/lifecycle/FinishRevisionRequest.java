package org.yeep.plan.lifecycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * @param workingCopyVersion version of the working copy that was read
 * @param decision where the council decided about the revision
 */
@NoIdentityNumbers
public record FinishRevisionRequest(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull Integer workingCopyVersion,
        @Valid Decision decision) {}
