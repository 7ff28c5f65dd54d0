package org.yeep.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What an organisation says of itself, changed by a merge patch: left out stays, null empties.
 *
 * @param charterSignedOn day the European Charter for Equality of Women and Men in Local Life was signed
 */
@Schema(name = "EditOrganisationProfile")
@NoIdentityNumbers
public record EditOrganisationProfileRequest(
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") String website,
        @Valid OfficeContact contact,
        LocalDate charterSignedOn,
        @Size(max = 2000) String note) {

    static EditOrganisationProfileRequest of(Organisation organisation) {
        return new EditOrganisationProfileRequest(
                organisation.website(), organisation.contact(), organisation.charterSignedOn(), organisation.note());
    }
}
