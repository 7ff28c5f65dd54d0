package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.yeep.evidence.inspection.ContentInspector;
import org.yeep.evidence.inspection.Inspection;
import org.yeep.evidence.inspection.PublicImage;
import org.yeep.evidence.scanning.VirusScanner;
import org.yeep.evidence.storage.Incoming;
import org.yeep.evidence.storage.Spool;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.TooLarge;

/** Takes a file in and looks through it, before anything is kept or written down. */
@ApplicationScoped
class FileReception {
    private final Spool spool;
    private final ContentInspector inspector;
    private final VirusScanner scanner;
    private final long limit;

    FileReception(Spool spool, ContentInspector inspector, VirusScanner scanner, EvidenceSettings settings) {
        this.spool = spool;
        this.inspector = inspector;
        this.scanner = scanner;
        this.limit = settings.maxSize().asLongValue();
    }

    ReceivedFile receive(NewEvidence asked, InputStream content) throws IOException {
        var original = spool(content);
        try {
            scanner.scan(original.path());
            var inspection = inspector.inspect(asked.fileName(), original.path());
            return new ReceivedFile(original, published(asked, original, inspection), inspection);
        } catch (IOException | RuntimeException e) {
            original.close();
            throw e;
        }
    }

    /** The hash and size of a file nobody wants to keep yet. */
    String hash(InputStream content) throws IOException {
        try (var incoming = spool(content)) {
            return incoming.content().sha256();
        }
    }

    /** Pictures for everybody are published without what the camera wrote into them. */
    private Incoming published(NewEvidence asked, Incoming original, Inspection inspection) throws IOException {
        if (asked.visibility() != EvidenceVisibility.PUBLIC
                || !inspection.kind().image()) return null;
        var bytes = PublicImage.of(inspection.kind(), Files.readAllBytes(original.path()));
        return spool.receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private Incoming spool(InputStream content) throws IOException {
        var incoming = spool.receive(content, limit);
        if (incoming == null) throw new TooLarge("file-too-large", limit / (1024 * 1024));
        if (incoming.content().size() == 0) {
            incoming.close();
            throw new Invalid("/file", "file-empty");
        }
        return incoming;
    }
}
