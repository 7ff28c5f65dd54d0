package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Null means that no source says it. */
@Schema(name = "Organisation")
public record OrganisationResponse(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String name,
        @NotNull OrganisationKind kind,
        MunicipalityType municipalityType,
        Integer provincePlate,
        String provinceName,
        @NotNull boolean pilot,
        @NotNull boolean sample,
        String website,
        OfficeContact contact,
        LocalDate charterSignedOn,
        @NotNull List<@NotNull String> sources,
        String note,
        @NotNull int version) {

    static OrganisationResponse of(Organisation organisation, String provinceName) {
        var ref = organisation.ref();
        return new OrganisationResponse(
                ref.id(),
                ref.slug(),
                ref.name(),
                ref.kind(),
                ref.municipalityType(),
                ref.provincePlate(),
                provinceName,
                ref.pilot(),
                ref.sample(),
                organisation.website(),
                organisation.contact(),
                organisation.charterSignedOn(),
                organisation.sources(),
                organisation.note(),
                organisation.version());
    }
}
