package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import org.yeep.evidence.EvidenceStorage.Incoming;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.TooLarge;

/** The way in and out of evidence: looked through, kept on disk, then written down; runs in its caller's transaction. */
@ApplicationScoped
class EvidenceIntake {
    private final EvidenceRepository evidence;
    private final EvidenceStorage storage;
    private final ContentInspector inspector;
    private final EvidenceSettings settings;
    private final Event<ContentReleased> released;
    private final Clock clock;

    EvidenceIntake(
            EvidenceRepository evidence,
            EvidenceStorage storage,
            ContentInspector inspector,
            EvidenceSettings settings,
            Event<ContentReleased> released,
            Clock clock) {
        this.evidence = evidence;
        this.storage = storage;
        this.inspector = inspector;
        this.settings = settings;
        this.released = released;
        this.clock = clock;
    }

    Evidence file(NewEvidence asked, InputStream content) {
        requireDeclaration(asked);
        try (var incoming = receive(content)) {
            var kind = inspector.inspect(asked.fileName(), incoming.path());
            evidence.lockContent(incoming.content().sha256());
            storage.keep(incoming);
            var name = FileNames.clean(asked.fileName(), FileNames.extension(asked.fileName()));
            var kept = Evidence.file(asked, name, kind.mediaType(), incoming.content(), clock.instant());
            evidence.persistAndFlush(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence cannot be written", e);
        }
    }

    Evidence link(NewEvidence asked, URI address) {
        requireDeclaration(asked);
        var scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme)))
            throw new Invalid("/url", "evidence-link-not-web");
        if (IdentityNumbers.in(address.toString())) throw new Invalid("/url", "identity-number-in-text");
        var kept = Evidence.link(asked, address, clock.instant());
        evidence.persistAndFlush(kept);
        return kept;
    }

    void remove(Evidence gone) {
        evidence.delete(gone);
        evidence.flush();
        if (gone.sha256() != null) released.fire(new ContentReleased(gone.sha256()));
    }

    private Incoming receive(InputStream content) throws IOException {
        long limit = settings.maxSize().asLongValue();
        var incoming = storage.receive(content, limit);
        if (incoming == null) throw new TooLarge("file-too-large", limit / (1024 * 1024));
        if (incoming.content().size() == 0) {
            incoming.close();
            throw new Invalid("/file", "file-empty");
        }
        return incoming;
    }

    private static void requireDeclaration(NewEvidence asked) {
        if (asked.title() == null || asked.title().isBlank()) throw new Invalid("/title", "evidence-title-missing");
        if (asked.title().length() > 300) throw new Invalid("/title", "evidence-title-too-long");
        if (asked.title().chars().anyMatch(Character::isISOControl))
            throw new Invalid("/title", "evidence-title-not-readable");
        if (!asked.personalDataDeclared()) throw new Invalid("/personalDataDeclared", "personal-data-not-declared");
        if (IdentityNumbers.in(asked.title())) throw new Invalid("/title", "identity-number-in-text");
        if (IdentityNumbers.in(asked.fileName())) throw new Invalid("/file", "identity-number-in-text");
    }
}
