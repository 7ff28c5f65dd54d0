package org.yeep.evidence;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;

/** Removes a file after the deletion is committed, if nothing else refers to it. */
@ApplicationScoped
class ContentSweeper {
    private final EvidenceRepository evidence;
    private final EvidenceStorage storage;

    ContentSweeper(EvidenceRepository evidence, EvidenceStorage storage) {
        this.evidence = evidence;
        this.storage = storage;
    }

    void sweep(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentReleased released) {
        QuarkusTransaction.requiringNew().run(() -> removeIfUnused(released.sha256()));
    }

    /** The lock keeps out somebody who is just sending the same file again. */
    private void removeIfUnused(String sha256) {
        evidence.lockContent(sha256);
        if (evidence.refersTo(sha256)) return;
        try {
            storage.delete(sha256);
        } catch (IOException e) {
            Log.warnf(e, "Content %s is no longer referred to but could not be removed", sha256);
        }
    }
}
