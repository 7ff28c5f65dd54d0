package org.yeep.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yeep.evidence.storage.EvidenceStorage;
import org.yeep.evidence.storage.Spool;
import org.yeep.testing.ApiTest;
import org.yeep.testing.ReportedWorld;

@ApiTest
class ContentSweeperTest {
    private final ContentSweeper sweeper;
    private final Evidences evidences;
    private final EvidenceStorage storage;
    private final Spool spool;
    private final Path folder;

    ContentSweeperTest(
            ContentSweeper sweeper,
            Evidences evidences,
            EvidenceStorage storage,
            Spool spool,
            @ConfigProperty(name = "yeep.evidence.directory") Path folder) {
        this.sweeper = sweeper;
        this.evidences = evidences;
        this.storage = storage;
        this.spool = spool;
        this.folder = folder;
    }

    @Test
    void clearsAwayOldContentThatNothingRefersTo() throws IOException {
        var young = leftOver(text());
        var old = aged(leftOver(text()));
        var used = aged(stored(text()).sha256());
        sweeper.sweepLeftOvers();

        assertThatThrownBy(() -> storage.open(old)).isInstanceOf(IOException.class);
        assertThat(storage.open(young)).isNotEmpty();
        assertThat(storage.open(used)).isNotEmpty();
    }

    @Test
    void neverTakesWhatSomebodyIsJustSending() throws IOException {
        for (int i = 0; i < 15; i++) {
            var text = text();
            aged(leftOver(text));
            var sweeping = CompletableFuture.runAsync(sweeper::sweepLeftOvers);
            var sent = stored(text);
            sweeping.join();

            assertThat(storage.open(sent.sha256())).hasContent(text);
        }
    }

    @Test
    void contentOfTwoStaysUntilTheLastIsGone() throws IOException {
        var text = text();
        var one = stored(text);
        var other = stored(text);
        evidences.deleteOf("SWEEPING", List.of(one.subjectId()));
        assertThat(storage.open(one.sha256())).hasContent(text);

        evidences.deleteOf("SWEEPING", List.of(other.subjectId()));
        assertThatThrownBy(() -> storage.open(other.sha256())).isInstanceOf(IOException.class);
    }

    private EvidenceRef stored(String text) {
        var asked = new NewEvidence(
                ReportedWorld.MERSIN,
                "SWEEPING",
                UUID.randomUUID(),
                EvidenceKind.REPORT,
                "Rapor",
                "rapor.txt",
                EvidenceVisibility.PUBLIC,
                null,
                true,
                "test");
        return evidences.store(asked, new ByteArrayInputStream(text.getBytes()));
    }

    /** As after a crash between keeping and writing down. */
    private String leftOver(String text) throws IOException {
        try (var incoming = spool.receive(new ByteArrayInputStream(text.getBytes()), 1000)) {
            storage.keep(incoming);
            return incoming.content().sha256();
        }
    }

    private String aged(String sha256) throws IOException {
        var file = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        return sha256;
    }

    private static String text() {
        return "metin " + UUID.randomUUID().toString().replaceAll("\\d", "x");
    }
}
