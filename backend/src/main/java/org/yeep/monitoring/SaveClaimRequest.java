package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveClaim")
public record SaveClaimRequest(
        @NotNull ClaimStatus status, @Size(max = 5000) String text) {}
