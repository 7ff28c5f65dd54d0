package org.yeep.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What a merge patch may change: left out stays, null empties. Another person is another appointment.
 *
 * @param until the first day somebody else, or nobody, was it
 */
@Schema(name = "EditResponsible")
@NoIdentityNumbers
public record EditResponsibleRequest(
        @Size(max = 200) String title,
        @Email @Size(max = 200) String email,

        @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9._@-]+")
        String account,

        LocalDate until) {}
