package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsSaidInOneSentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.demand(other.getLocalPort(), "web", "--port"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.in(Words.of(Map.of())))
                                    .startsWith("Port " + other.getLocalPort() + " (web) cannot be used"));
        }
    }

    @Test
    void aPortNobodyTypesGivesWay() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.preferring(other.getLocalPort())).isNotEqualTo(other.getLocalPort());
        }
    }
}
