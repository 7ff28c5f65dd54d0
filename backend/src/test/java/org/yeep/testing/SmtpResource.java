package org.yeep.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server on the loopback that puts what it takes into {@link #FOLDER}. It never takes mail for {@code yok.…} and
 * takes mail for {@code nazli.…} only at the third attempt.
 */
public class SmtpResource implements QuarkusTestResourceLifecycleManager {
    public static final Path FOLDER = Path.of("target", "smtp");
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final ExecutorService conversations = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "smtp");
        thread.setDaemon(true);
        return thread;
    });
    private ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(FOLDER);
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        conversations.submit(this::listen);
        return Map.of(
                "yeep.mail.host", "127.0.0.1",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(server.getLocalPort()),
                "quarkus.mailer.start-tls", "DISABLED");
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                conversations.submit(() -> talk(socket));
            } catch (IOException e) {
                return; // closed: the test run is over
            }
        }
    }

    private Void talk(Socket socket) throws IOException {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            say(socket, "220 test");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) say(socket, takes(line) ? "250 ok" : "451 not now");
                else if (line.equals("DATA")) take(socket, in);
                else if (line.equals("QUIT")) {
                    say(socket, "221 bye");
                    return null;
                } else say(socket, "250 ok");
            }
        }
        return null;
    }

    private boolean takes(String recipient) {
        if (recipient.contains("<yok.")) return false;
        return !recipient.contains("<nazli.") || attempts.merge(recipient, 1, Integer::sum) > 2;
    }

    private static void take(Socket socket, BufferedReader in) throws IOException {
        say(socket, "354 go on");
        var text = new StringBuilder();
        for (var line = in.readLine(); !line.equals("."); line = in.readLine())
            text.append(line).append('\n');
        Files.writeString(FOLDER.resolve(UUID.randomUUID() + ".eml"), text);
        say(socket, "250 taken");
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void stop() {
        try {
            if (server != null) server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        conversations.shutdownNow();
    }
}
