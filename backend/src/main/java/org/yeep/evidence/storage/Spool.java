package org.yeep.evidence.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.yeep.shared.json.Sha256;

/** The folder in which files wait while they are looked through; what a crash leaves there is cleared away later. */
@ApplicationScoped
public class Spool {
    private static final int BUFFER = 64 * 1024;
    private final Path folder;
    /** Where the server itself puts what is still on its way ({@code quarkus.http.body.uploads-directory}). */
    private final Path arriving;

    @Inject
    Spool(StorageSettings settings) {
        this(settings.directory());
    }

    Spool(Path root) {
        this.folder = root.toAbsolutePath().normalize().resolve("incoming");
        this.arriving = folder.resolveSibling("arriving");
    }

    /**
     * Takes in at most {@code limit} bytes, safely written out but not yet kept.
     *
     * @return null if there are more than {@code limit}
     */
    public Incoming receive(InputStream source, long limit) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "", ".part");
        try {
            var content = write(source, file, limit);
            if (content != null) return new Incoming(file, content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw full(limit) ? new IOException("No space left on device", e) : e;
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        Files.deleteIfExists(file);
        return null;
    }

    /** The system's own words for it are in the operator's language. */
    private boolean full(long wanted) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < wanted;
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

    /** Removes what was begun before this moment and never came to an end. */
    public void clearBefore(Instant moment) throws IOException {
        for (var place : List.of(folder, arriving)) if (Files.isDirectory(place)) clear(place, moment);
    }

    private static void clear(Path place, Instant moment) throws IOException {
        try (var files = Files.newDirectoryStream(place, Files::isRegularFile)) {
            for (var file : files) if (begunBefore(file, moment)) Files.deleteIfExists(file);
        }
    }

    private static boolean begunBefore(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
