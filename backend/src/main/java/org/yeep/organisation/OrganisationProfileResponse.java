package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of an organisation; a list without items and a null mean that nobody stated it. */
@Schema(name = "OrganisationProfile")
public record OrganisationProfileResponse(
        @NotNull OrganisationResponse organisation,
        @NotNull List<@NotNull PopulationResponse> population,
        @NotNull List<@NotNull EqualityFactResponse> equalityFacts,
        @NotNull TrainingSummaryResponse training) {}
