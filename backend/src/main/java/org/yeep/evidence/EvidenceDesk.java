package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Predicate;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Hands evidence to who may have it; to everybody else what is not public does not exist. */
@ApplicationScoped
class EvidenceDesk {
    private final EvidenceRepository evidence;
    private final EvidenceIntake intake;
    private final EvidenceStorage storage;
    private final Instance<EvidenceAccess> access;

    EvidenceDesk(
            EvidenceRepository evidence,
            EvidenceIntake intake,
            EvidenceStorage storage,
            @Any Instance<EvidenceAccess> access) {
        this.evidence = evidence;
        this.intake = intake;
        this.storage = storage;
        this.access = access;
    }

    @Transactional
    EvidenceRef read(UUID id) {
        return visible(id).ref();
    }

    @Transactional
    void delete(UUID id) {
        var found = visible(id);
        if (!decided(found.ref(), a -> a.mayDelete(found.ref()))) throw new NotAllowed();
        if (!decided(found.ref(), a -> a.editable(found.ref()))) throw new Conflict("evidence-no-longer-editable");
        intake.remove(found);
    }

    InputStream open(EvidenceRef file) throws IOException {
        return storage.open(file.sha256());
    }

    private Evidence visible(UUID id) {
        return evidence.findByIdOptional(id)
                .filter(e -> isPublic(e.ref()) || decided(e.ref(), a -> a.mayRead(e.ref())))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    private boolean decided(EvidenceRef ref, Predicate<EvidenceAccess> question) {
        return access.stream()
                .filter(a -> a.subjectKind().equals(ref.subjectKind()))
                .anyMatch(question);
    }

    static boolean isPublic(EvidenceRef ref) {
        return ref.published() && ref.visibility() == EvidenceVisibility.PUBLIC;
    }
}
