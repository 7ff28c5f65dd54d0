package org.yeep.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** @param municipalityType for a municipality, which also needs its province; for no other kind */
@Schema(name = "CreateOrganisation")
@NoIdentityNumbers
public record CreateOrganisationRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull OrganisationKind kind,
        MunicipalityType municipalityType,
        @Min(1) @Max(81) Integer provincePlate,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") String website,
        @Valid OfficeContact contact,
        @Size(max = 2000) String note) {

    OrganisationIdentity identity() {
        return new OrganisationIdentity(name, kind, municipalityType, provincePlate);
    }
}
