package org.yeep.evidence.scanning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** clamd's INSTREAM command (clamd(8)): chunks with their length before them, ended by an empty one. */
record Clamd(String host, int port, Duration timeout) {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /** @return the name of what was found; empty if the file is clean */
    Optional<String> scan(Path file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
            socket.setSoTimeout((int) timeout.toMillis());
            send(file, new DataOutputStream(socket.getOutputStream()));
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return found(
                    new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var buffer = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.writeInt(n);
                out.write(buffer, 0, n);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Optional<String> found(String answer) throws IOException {
        if (answer.equals("stream: OK")) return Optional.empty();
        var found = FOUND.matcher(answer);
        if (!found.matches()) throw new IOException("ClamAV answered: " + answer);
        return Optional.of(found.group(1));
    }
}
