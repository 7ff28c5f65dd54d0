package org.yeep.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * @param title what the person is there, e.g. director
 * @param email at work
 * @param account the platform account, where there is one
 */
@Schema(name = "AppointResponsible")
@NoIdentityNumbers
public record AppointResponsibleRequest(
        @NotNull ResponsibleRole role,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String title,
        @Email @Size(max = 200) String email,

        @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9._@-]+")
        String account,

        @NotNull LocalDate from) {}
