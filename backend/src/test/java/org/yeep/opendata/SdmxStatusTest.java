package org.yeep.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;

class SdmxStatusTest {
    @Test
    void suppressedMissingAndRefusedNeverLookAlike() {
        assertThat(SdmxStatus.of(ObservationStatus.NORMAL, null, true)).isEqualTo("Q");
        assertThat(SdmxStatus.of(ObservationStatus.NORMAL, null, false)).isEqualTo("A");
        assertThat(SdmxStatus.of(ObservationStatus.MISSING, MissingReason.NOT_COLLECTED, false))
                .isEqualTo("L");
        assertThat(SdmxStatus.of(ObservationStatus.MISSING, MissingReason.REFUSED, false))
                .isEqualTo("O");
        assertThat(SdmxStatus.of(ObservationStatus.MISSING, MissingReason.NOT_APPLICABLE, false))
                .isEqualTo("M");
    }
}
