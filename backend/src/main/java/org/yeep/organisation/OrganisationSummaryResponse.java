package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrganisationSummary")
public record OrganisationSummaryResponse(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String name,
        @NotNull OrganisationKind kind,
        MunicipalityType municipalityType,
        Integer provincePlate,
        String provinceName,
        @NotNull boolean pilot,
        @NotNull boolean sample) {

    static OrganisationSummaryResponse of(Organisation organisation, String provinceName) {
        var ref = organisation.ref();
        return new OrganisationSummaryResponse(
                ref.id(),
                ref.slug(),
                ref.name(),
                ref.kind(),
                ref.municipalityType(),
                ref.provincePlate(),
                provinceName,
                ref.pilot(),
                ref.sample());
    }
}
