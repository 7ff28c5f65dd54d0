package org.yeep.evidence;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.yeep.evidence.inspection.PublicImage;
import org.yeep.evidence.storage.EvidenceStorage;
import org.yeep.evidence.storage.Spool;
import org.yeep.shared.problem.DomainProblem;

/** Makes the public copies of pictures that were kept before there were any. */
@ApplicationScoped
class PublicCopies {
    private final EvidenceRepository evidence;
    private final EvidenceStorage storage;
    private final Spool spool;

    PublicCopies(EvidenceRepository evidence, EvidenceStorage storage, Spool spool) {
        this.evidence = evidence;
        this.storage = storage;
        this.spool = spool;
    }

    @Scheduled(
            identity = "evidence-public-copies",
            every = "{yeep.evidence-copies}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void prepare() {
        for (var id : evidence.lackingPublicCopy()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> prepare(id));
            } catch (DomainProblem | IllegalStateException e) {
                Log.warnf(e, "Evidence %s stays without a public copy", id);
            }
        }
    }

    private void prepare(UUID id) {
        var found = evidence.findById(id);
        if (found == null || !found.lacksPublicCopy()) return;
        try (var original = storage.open(found.sha256())) {
            var bytes = PublicImage.of(found.kindOfFile(), original.readAllBytes());
            try (var copy = spool.receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
                evidence.lockContent(copy.content().sha256());
                storage.keep(copy);
                found.isPublishedAs(copy.content());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The picture cannot be read or written", e);
        }
    }
}
