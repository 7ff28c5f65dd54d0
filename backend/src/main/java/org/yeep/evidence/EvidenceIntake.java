package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.yeep.evidence.inspection.FileNames;
import org.yeep.evidence.storage.EvidenceStorage;
import org.yeep.evidence.storage.StorageFailure;
import org.yeep.shared.privacy.IdentityNumbers;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The way in and out of evidence: looked through, kept, then written down; runs in its caller's transaction. */
@ApplicationScoped
class EvidenceIntake {
    private final EvidenceRepository evidence;
    private final EvidenceStorage storage;
    private final FileReception reception;
    private final Event<ContentReleased> released;
    private final Clock clock;

    EvidenceIntake(
            EvidenceRepository evidence,
            EvidenceStorage storage,
            FileReception reception,
            Event<ContentReleased> released,
            Clock clock) {
        this.evidence = evidence;
        this.storage = storage;
        this.reception = reception;
        this.released = released;
        this.clock = clock;
    }

    /** The same file with the same statements sent again, as after a lost answer, is the one already there. */
    Evidence file(NewEvidence asked, InputStream content) {
        requireDeclaration(asked);
        try (var file = reception.receive(asked, content)) {
            file.parts().forEach(part -> evidence.lockContent(part.content().sha256()));
            var earlier = evidence.withContent(
                    asked.subjectKind(), asked.subjectId(), file.content().sha256());
            if (earlier.isPresent()) return again(asked, earlier.get());
            for (var part : file.parts().toList()) storage.keep(part);
            var name = FileNames.clean(asked.fileName(), FileNames.extension(asked.fileName()));
            var kept = Evidence.file(asked, name, file, clock.instant());
            evidence.persistAndFlush(kept);
            return kept;
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    /** What an earlier sending of exactly this left; empty if there is none. */
    Optional<Evidence> earlier(NewEvidence asked, InputStream content) {
        try {
            return evidence.withContent(asked.subjectKind(), asked.subjectId(), reception.hash(content))
                    .filter(e -> e.states(asked));
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    Evidence link(NewEvidence asked, URI address) {
        requireDeclaration(asked);
        var scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme)))
            throw new Invalid("/url", "evidence-link-not-web");
        if (IdentityNumbers.in(address.toString())) throw new Invalid("/url", "identity-number-in-text");
        evidence.lockContent(asked.subjectId() + " " + address);
        var earlier = evidence.withLink(asked.subjectKind(), asked.subjectId(), address.toString());
        if (earlier.isPresent()) return again(asked, earlier.get());
        var kept = Evidence.link(asked, address, clock.instant());
        evidence.persistAndFlush(kept);
        return kept;
    }

    void remove(List<Evidence> gone) {
        gone.forEach(evidence::delete);
        evidence.flush();
        gone.stream()
                .flatMap(e -> e.contents().stream())
                .distinct()
                .forEach(sha256 -> released.fire(new ContentReleased(sha256)));
    }

    private static Evidence again(NewEvidence asked, Evidence earlier) {
        if (!earlier.states(asked)) throw new Conflict("evidence-given-already");
        return earlier;
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
