package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupCacheTest {
    private static final Jvm JAVA_17 = new Jvm(Path.of("/java"), 17, "17.0.1");
    private static final Jvm JAVA_25 = new Jvm(Path.of("/java"), 25, "25.0.1");

    @TempDir
    Path folder;

    private Path application;

    @BeforeEach
    void anApplication() throws IOException {
        application = Files.createDirectory(folder.resolve("app"));
        Files.writeString(application.resolve("run.jar"), "one");
    }

    @Test
    void isNotOfferedBeforeItExists() throws IOException {
        assertThat(cache(JAVA_17).use()).isEmpty();
    }

    @Test
    void isOfferedToTheSameBuildOfTheSameJava() throws IOException {
        make(cache(JAVA_17));
        assertThat(cache(JAVA_17).use()).anyMatch(flag -> flag.startsWith("-XX:SharedArchiveFile="));
        assertThat(cache(JAVA_25).use()).isEmpty();
    }

    @Test
    void isNotOfferedToAnotherBuild() throws IOException {
        make(cache(JAVA_17));
        Files.writeString(application.resolve("run.jar"), "another");
        assertThat(cache(JAVA_17).use()).isEmpty();
    }

    @Test
    void theNewOneReplacesThoseOfEarlierBuildsOfThatJavaOnly() throws IOException {
        make(cache(JAVA_17));
        make(cache(JAVA_25));
        Files.writeString(application.resolve("run.jar"), "another");
        make(cache(JAVA_17));
        try (var files = Files.list(folder.resolve("caches"))) {
            assertThat(files.map(f -> f.getFileName().toString().substring(0, 5)))
                    .containsExactlyInAnyOrder("jdk17", "jdk25");
        }
    }

    @Test
    void halfARecordingIsNeverUsed() throws IOException {
        var cache = cache(JAVA_25);
        cache.prepare();
        Files.writeString(recording(cache), "half");
        assertThat(cache(JAVA_25).use()).isEmpty();
    }

    private StartupCache cache(Jvm jvm) throws IOException {
        return StartupCache.of(application, folder.resolve("caches"), jvm);
    }

    private static void make(StartupCache cache) throws IOException {
        cache.prepare();
        Files.writeString(recording(cache), "classes");
        cache.keep();
    }

    private static Path recording(StartupCache cache) {
        String flag = cache.record().get(0);
        return Path.of(flag.substring(flag.indexOf('=') + 1));
    }
}
