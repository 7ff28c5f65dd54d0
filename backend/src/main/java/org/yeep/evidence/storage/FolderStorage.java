package org.yeep.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/** Evidence on a local disk: {@code ab/abcdef…}. Names come from hashes only, never from what people type. */
class FolderStorage implements EvidenceStorage {
    private final Path root;

    FolderStorage(Path directory) {
        this.root = directory.toAbsolutePath().normalize();
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

    @Override
    public Stream<String> keptBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(root)) return Stream.empty();
        return Files.walk(root, 2)
                .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                .filter(file -> changedBefore(file, moment))
                .map(file -> file.getFileName().toString());
    }

    @Override
    public void check() throws IOException {
        Files.createDirectories(root);
        Files.delete(Files.createTempFile(root, "check", ".part"));
    }

    private static boolean changedBefore(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String sha256) {
        return root.resolve(Content.requireHash(sha256).substring(0, 2)).resolve(sha256);
    }

    /** A rename lasts only once its directory is written out; where directories cannot be opened this is left to the system. */
    private static void force(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
