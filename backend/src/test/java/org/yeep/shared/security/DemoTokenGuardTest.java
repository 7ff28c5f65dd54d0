package org.yeep.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class DemoTokenGuardTest {
    private static final SecurityIdentity DEMO = of(Map.of("demo", true));

    @Test
    void aDemonstrationsTokenOpensNothingElsewhere() {
        assertThatThrownBy(() -> asked(false, DEMO)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> asked(false, of(Map.of("demo", "true"))))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void inADemonstrationItDoes() {
        assertThat(asked(true, DEMO)).isSameAs(DEMO);
    }

    @Test
    void everyOtherTokenAndNobodyPass() {
        var ordinary = of(Map.of("organisation", "x"));
        var nobody = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        assertThat(asked(false, ordinary)).isSameAs(ordinary);
        assertThat(asked(false, nobody)).isSameAs(nobody);
    }

    private static SecurityIdentity asked(boolean demo, SecurityIdentity identity) {
        return new DemoTokenGuard(demo).augment(identity, null).await().indefinitely();
    }

    private static SecurityIdentity of(Map<String, Object> claims) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).build();
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "service-account-x";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
