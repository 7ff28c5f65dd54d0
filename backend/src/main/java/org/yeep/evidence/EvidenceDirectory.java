package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.yeep.shared.json.Sha256;

/** Evidence on a local disk: {@code ab/abcdef…}. Names come from hashes only, never from what people type. */
@ApplicationScoped
class EvidenceDirectory implements EvidenceStorage {
    private static final int BUFFER = 64 * 1024;
    private final Path root;

    EvidenceDirectory(EvidenceSettings settings) {
        this.root = settings.directory().toAbsolutePath().normalize();
    }

    @Override
    public Incoming receive(InputStream source, long limit) throws IOException {
        var incoming = Files.createDirectories(root.resolve("incoming"));
        var file = Files.createTempFile(incoming, "", ".part");
        try {
            var content = write(source, file, limit);
            if (content != null) return new Incoming(file, content);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        Files.deleteIfExists(file);
        return null;
    }

    private static Content write(InputStream source, Path file, long limit) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            var buffer = new byte[BUFFER];
            for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
                size += n;
                if (size > limit) return null;
                out.write(buffer, 0, n);
            }
            channel.force(true);
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), size);
    }

    @Override
    public void keep(Incoming incoming) throws IOException {
        var place = place(incoming.content().sha256());
        if (Files.exists(place)) return;
        var folder = Files.createDirectories(place.getParent());
        Files.move(incoming.path(), place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(root);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a SHA-256");
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A rename lasts only once its directory is written out; where directories cannot be opened this is left to the system. */
    private static void force(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
