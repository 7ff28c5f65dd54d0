package org.yeep.testing;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestIdentityAssociation;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets one test speak as several people in turn; {@code @TestSecurity} knows only one a test. */
@ApplicationScoped
public class SignedIn {
    private final TestIdentityAssociation identities;

    SignedIn(TestIdentityAssociation identities) {
        this.identities = identities;
    }

    public RequestSpecification as(String account, UUID organisation, String... roles) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(account, organisation))
                .addRoles(Set.of(roles))
                .build();
        identities.setTestIdentity(identity);
        return RestAssured.given();
    }

    public RequestSpecification anonymous() {
        identities.setTestIdentity(null);
        return RestAssured.given();
    }

    private record Token(String account, UUID organisation) implements JsonWebToken {
        @Override
        public String getName() {
            return account;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("organisation");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) (name.equals("organisation") && organisation != null ? organisation.toString() : null);
        }
    }
}
