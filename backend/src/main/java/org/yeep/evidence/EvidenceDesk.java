package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.yeep.evidence.storage.EvidenceStorage;
import org.yeep.evidence.storage.StorageFailure;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Gone;
import org.yeep.shared.problem.DomainProblem.NotAllowed;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.problem.DomainProblem.Unavailable;

/** Hands evidence to who may have it; to everybody else what is not public does not exist. */
@ApplicationScoped
class EvidenceDesk {
    private static final int RETRY_AFTER_SECONDS = 60;

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
        intake.remove(List.of(found));
    }

    /** What everybody gets, or will get: of a picture for the public a copy that tells only what it shows. */
    @Transactional
    ServedFile file(UUID id) {
        var found = visible(id);
        var ref = found.ref();
        if (ref.sha256() == null) throw new NotFound("evidence-content", id);
        if (found.lacksPublicCopy()) throw new Unavailable("evidence-in-preparation", RETRY_AFTER_SECONDS);
        return new ServedFile(ref, ref.servedSha256(), ref.servedSize(), isPublic(ref));
    }

    /** The file as it was sent, for those who could read it before it was public. */
    @Transactional
    ServedFile original(UUID id) {
        var ref = visible(id).ref();
        if (ref.sha256() == null || !decided(ref, a -> a.mayRead(ref))) throw new NotFound("evidence-content", id);
        return new ServedFile(ref, ref.sha256(), ref.size(), false);
    }

    InputStream open(ServedFile file) {
        try {
            return storage.open(file.sha256());
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    /** @throws Gone to whoever could only have read it while it was public */
    private Evidence visible(UUID id) {
        var found = evidence.findByIdOptional(id).orElseThrow(() -> new NotFound("evidence", id));
        var ref = found.ref();
        if (isPublic(ref) || decided(ref, a -> a.mayRead(ref))) return found;
        if (found.withdrawalReason() != null) throw new Gone("evidence-withdrawn", found.withdrawalReason());
        throw new NotFound("evidence", id);
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
