package org.yeep.testing;

import static java.util.stream.Collectors.toSet;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets one test speak for many people: who they are stands in the request's own headers. Never outside the tests. */
@ApplicationScoped
class HeaderIdentity implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var headers = context.request().headers();
        var user = headers.get("X-Test-User");
        if (user == null) return Uni.createFrom().nullItem();
        // Through the manager, because only there permission checkers join the identity.
        return identities.authenticate(
                new Named(user, headers.get("X-Test-Roles").split(","), headers.get("X-Test-Organisation")));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Named.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    static class Named extends BaseAuthenticationRequest {
        private final Token token;
        private final Set<String> roles;

        Named(String user, String[] roles, String organisation) {
            this.token = new Token(user, organisation);
            this.roles = Set.of(roles);
        }
    }

    @ApplicationScoped
    static class Provider implements IdentityProvider<Named> {
        @Override
        public Class<Named> getRequestType() {
            return Named.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Named named, AuthenticationRequestContext context) {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(named.token)
                            .addRoles(named.roles)
                            .build());
        }
    }

    /** Those of service accounts, named as Keycloak names them, carry neither address nor name. */
    private record Token(String user, String organisation) implements JsonWebToken {
        @Override
        public String getName() {
            return user;
        }

        private boolean person() {
            return !user.startsWith("service-account-");
        }

        @Override
        public Set<String> getClaimNames() {
            return Stream.of("organisation", "email", "email_verified")
                    .filter(name -> getClaim(name) != null)
                    .collect(toSet());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "organisation" -> organisation;
                        case "email" -> person() ? user + "@example.org" : null;
                        case "email_verified" -> person();
                        default -> null;
                    };
        }
    }
}
