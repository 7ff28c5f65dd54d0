package org.yeep.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The secret of the demonstration's service account is printed in its documentation. Its tokens say so ({@code demo}),
 * and open nothing elsewhere, also when its client was copied into a real realm.
 */
@ApplicationScoped
class DemoTokenGuard implements SecurityIdentityAugmentor {
    private static final String CLAIM = "demo";
    private final boolean demo;

    DemoTokenGuard(@ConfigProperty(name = "yeep.demo") boolean demo) {
        this.demo = demo;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return demo || !isOfDemonstration(identity)
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException("A demonstration's token"));
    }

    private static boolean isOfDemonstration(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && "true".equals(String.valueOf(token.<Object>getClaim(CLAIM)));
    }
}
