package org.yeep.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, and for which organisation the account acts (the token's {@code organisation} claim). */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The account's stable name; empty text for anonymous. */
    public String account() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** The person's display name, or the account's where the token carries none. */
    public String name() {
        return claim("name").orElseGet(this::account);
    }

    /** The person's address, if the token carries one that the identity provider has verified. */
    public Optional<String> email() {
        return claim("email_verified").filter("true"::equals).flatMap(yes -> claim("email"));
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The one organisation the account acts for; empty if the token names none or no valid id. */
    public Optional<UUID> organisation() {
        return organisationOf(identity);
    }

    public boolean actsFor(UUID organisationId) {
        return organisation().filter(organisationId::equals).isPresent();
    }

    /** For permission checkers, which receive the identity they must judge. */
    public static Optional<UUID> organisationOf(SecurityIdentity identity) {
        return claim(identity, "organisation").flatMap(Caller::uuid);
    }

    private Optional<String> claim(String name) {
        return claim(identity, name);
    }

    private static Optional<String> claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
