package org.yeep.testing;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets one test speak for many people: who they are stands in the request's own headers. Never outside the tests. */
@ApplicationScoped
class HeaderIdentity implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var headers = context.request().headers();
        var user = headers.get("X-Test-User");
        if (user == null) return Uni.createFrom().nullItem();
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(user, headers.get("X-Test-Organisation")))
                .addRoles(Set.of(headers.get("X-Test-Roles").split(",")))
                .build();
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    private record Token(String user, String organisation) implements JsonWebToken {
        @Override
        public String getName() {
            return user;
        }

        @Override
        public Set<String> getClaimNames() {
            return organisation == null ? Set.of() : Set.of("organisation");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return "organisation".equals(name) ? (T) organisation : null;
        }
    }
}
