package org.yeep.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** What an admin's merge patch may change: left out stays, null empties. */
@Schema(name = "EditOrganisation")
@NoIdentityNumbers
public record EditOrganisationRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull OrganisationKind kind,
        MunicipalityType municipalityType,
        @Min(1) @Max(81) Integer provincePlate,
        @NotNull @Valid EditOrganisationProfileRequest profile) {

    static EditOrganisationRequest of(Organisation organisation) {
        var ref = organisation.ref();
        return new EditOrganisationRequest(
                ref.name(),
                ref.kind(),
                ref.municipalityType(),
                ref.provincePlate(),
                EditOrganisationProfileRequest.of(organisation));
    }

    OrganisationIdentity identity() {
        return new OrganisationIdentity(name, kind, municipalityType, provincePlate);
    }
}
