package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of this installation's own parts: made at the first start, readable by their owner only. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path data) throws IOException {
        Files.createDirectories(data);
        var secrets = new Secrets(data.resolve("secrets.properties"));
        secrets.read();
        return secrets;
    }

    Path file() {
        return file;
    }

    /** The secret of that name, the same at every start. */
    String of(String name) throws IOException {
        if (values.getProperty(name) == null) {
            values.setProperty(name, random());
            write();
        }
        return values.getProperty(name);
    }

    private void read() throws IOException {
        if (!Files.exists(file)) return;
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        }
    }

    private void write() throws IOException {
        if (!Files.exists(file))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            values.store(out, "Made by ./start for this folder only");
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
