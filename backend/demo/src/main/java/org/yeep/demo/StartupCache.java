package org.yeep.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loaded classes kept between starts: an AOT cache from JDK 25, a class-data archive before. One file per build of
 * the application and of Java; a file of another build is never offered, and Java itself ignores one that does not
 * fit.
 */
final class StartupCache {
    private static final int FIRST_WITH_AOT = 25;

    private final Path file;
    private final Jvm jvm;

    private StartupCache(Path file, Jvm jvm) {
        this.file = file;
        this.jvm = jvm;
    }

    static StartupCache of(Path application, Path folder, Jvm jvm) throws IOException {
        String name = jvm.prefix() + fingerprint(application, jvm.identity()) + ".cache";
        return new StartupCache(folder.resolve(name), jvm);
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    List<String> use() {
        if (!exists()) return List.of();
        return jvm.feature() >= FIRST_WITH_AOT
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off");
    }

    /** Written beside and moved into place: half a cache is no cache. */
    List<String> record() {
        return List.of(
                (jvm.feature() >= FIRST_WITH_AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + fresh());
    }

    /** Takes the recorded file into use and drops those of earlier builds. */
    void keep() throws IOException {
        if (!Files.exists(fresh())) return;
        forgetOthers();
        Files.move(fresh(), file);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(fresh());
    }

    void prepare() throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(fresh());
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private void forgetOthers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path other : files.filter(this::isOlder).toList()) Files.delete(other);
        }
    }

    private boolean isOlder(Path other) {
        return other.getFileName().toString().startsWith(jvm.prefix()) && !other.equals(fresh());
    }

    /** Java compares the jars' names, sizes and times with those it recorded, so these make the name. */
    private static String fingerprint(Path application, String java) throws IOException {
        var parts = new StringBuilder(java);
        try (Stream<Path> files = Files.walk(application)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                parts.append('\n')
                        .append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis());
        }
        return sha256(parts.toString()).substring(0, 16);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
