package org.yeep.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DemoGuardTest {
    @Test
    void aPublishedPasswordStopsTheStart() {
        assertThatThrownBy(() -> DemoGuard.refuseKnownSecrets(false, "yeep-demo"))
                .hasMessageContaining("YEEP_DB_PASSWORD");
    }

    @Test
    void aDemonstrationMayUseIt() {
        assertThatCode(() -> DemoGuard.refuseKnownSecrets(true, "yeep-demo")).doesNotThrowAnyException();
    }

    @Test
    void anOwnPasswordIsFine() {
        assertThatCode(() -> DemoGuard.refuseKnownSecrets(false, "p7!kd")).doesNotThrowAnyException();
    }
}
