package org.yeep.account;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "yeep")
interface AccountSettings {
    boolean demo();

    Oidc oidc();

    interface Oidc {
        /** Issuer as browsers see it. */
        String authority();

        String clientId();
    }
}
