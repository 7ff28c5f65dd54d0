package org.yeep.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me")
record MeResponse(
        @NotNull String account,
        @NotNull String name,

        @Schema(description = "Realm roles known to the platform, sorted") @NotNull
        List<String> roles,

        @Schema(description = "The organisation the account acts for; null if the token names none", nullable = true)
        MyOrganisation organisation) {

    @Schema(name = "MyOrganisation")
    record MyOrganisation(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}
}
