package org.yeep.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveOrganisationReply")
public record SaveOrganisationReplyRequest(
        @Schema(description = "Printed as it stands") @NotBlank @Size(max = 20_000)
        String text) {}
