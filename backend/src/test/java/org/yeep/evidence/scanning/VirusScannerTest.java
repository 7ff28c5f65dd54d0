package org.yeep.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Unavailable;

class VirusScannerTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileOfSeveralChunks() throws IOException {
        file = Files.write(folder.resolve("a.pdf"), new byte[200_000]);
    }

    @Test
    void nothingIsAskedWithoutAnAddress() {
        assertThatCode(() -> scanner(Optional.empty(), true).scan(file)).doesNotThrowAnyException();
    }

    @Test
    void aCleanFileIsTakenAndWasSentWhole() throws Exception {
        try (var clamd = new FakeClamd("stream: OK\0")) {
            scanner(clamd.address(), true).scan(file);

            assertThat(clamd.received.get()).isEqualTo(200_000);
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        try (var clamd = new FakeClamd("stream: Eicar-Test-Signature FOUND\0")) {
            assertThatThrownBy(() -> scanner(clamd.address(), true).scan(file))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            e -> assertThat(e.violations())
                                    .singleElement()
                                    .satisfies(v -> assertThat(v.args()).containsExactly("Eicar-Test-Signature")));
        }
    }

    @Test
    void anErrorIsNotTakenForClean() throws Exception {
        try (var clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> scanner(clamd.address(), true).scan(file)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void withoutTheScannerFilesAreRefusedUnlessTheOperatorChoseOtherwise() throws IOException {
        Optional<String> nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = Optional.of("127.0.0.1:" + closed.getLocalPort());
        }

        assertThatThrownBy(() -> scanner(nobody, true).scan(file)).isInstanceOf(Unavailable.class);
        assertThatCode(() -> scanner(nobody, false).scan(file)).doesNotThrowAnyException();
    }

    private static VirusScanner scanner(Optional<String> address, boolean failClosed) {
        return new VirusScanner(new ScannerSettings() {
            @Override
            public Optional<String> address() {
                return address;
            }

            @Override
            public boolean failClosed() {
                return failClosed;
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        });
    }

    /** Speaks clamd's side of one scan. */
    private static final class FakeClamd implements AutoCloseable {
        final CompletableFuture<Integer> received;
        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        FakeClamd(String answer) throws IOException {
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        Optional<String> address() {
            return Optional.of("127.0.0.1:" + server.getLocalPort());
        }

        private int serve(String answer) {
            try (var socket = server.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                assertThat(command).isEqualTo("zINSTREAM\0");
                int size = 0;
                for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) size += in.readNBytes(chunk).length;
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return size;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
