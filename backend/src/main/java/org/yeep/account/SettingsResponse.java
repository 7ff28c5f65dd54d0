package org.yeep.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the front end must know before anybody signs in; nothing of it is secret. */
@Schema(name = "Settings")
record SettingsResponse(
        @Schema(example = "http://localhost:8180/realms/yeep") @NotNull
        String oidcAuthority,

        @Schema(example = "yeep-web") @NotNull String oidcClientId,

        @Schema(description = "True where demonstration data and accounts are loaded") @NotNull
        boolean demo,

        @Schema(example = "0.1.0") @NotNull String version) {}
