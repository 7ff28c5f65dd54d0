package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param created how many were added: all of the list */
@Schema(name = "ImportedOrganisations")
public record ImportedOrganisationsResponse(@NotNull int created) {}
