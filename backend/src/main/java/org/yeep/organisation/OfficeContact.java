package org.yeep.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** How an office is reached, never a person: everybody sees it. */
@Embeddable
@NoIdentityNumbers
public record OfficeContact(
        @Column(name = "contact_email") @Email @Size(max = 200)
        String email,

        @Column(name = "contact_phone") @Pattern(regexp = "[0-9+() /-]{3,40}")
        String phone,

        @Column(name = "contact_address") @Size(max = 500) String address) {}
