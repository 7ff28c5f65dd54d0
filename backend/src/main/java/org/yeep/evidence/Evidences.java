package org.yeep.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The evidence other features hang on their things: files and links, told by their own ids. */
@ApplicationScoped
public class Evidences {
    private final EvidenceRepository evidence;
    private final EvidenceIntake intake;
    private final Clock clock;

    Evidences(EvidenceRepository evidence, EvidenceIntake intake, Clock clock) {
        this.evidence = evidence;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Inspects and keeps a file; the file is safely on disk before its row is written.
     *
     * @throws org.yeep.shared.problem.DomainProblem.TooLarge over the limit,
     *     {@link org.yeep.shared.problem.DomainProblem.Unsupported} if it is not what its name says or of no kind we take
     */
    @Transactional
    public EvidenceRef store(NewEvidence asked, InputStream content) {
        return intake.file(asked, content).ref();
    }

    /** What sending exactly this file with exactly these statements left earlier; empty if it was never sent. */
    @Transactional
    public Optional<EvidenceRef> earlier(NewEvidence asked, InputStream content) {
        return intake.earlier(asked, content).map(Evidence::ref);
    }

    /** Keeps a link; only http and https are taken. */
    @Transactional
    public EvidenceRef link(NewEvidence asked, URI address) {
        return intake.link(asked, address).ref();
    }

    @Transactional
    public List<EvidenceRef> of(String subjectKind, Collection<UUID> subjectIds) {
        return evidence.of(subjectKind, subjectIds).stream().map(Evidence::ref).toList();
    }

    @Transactional
    public Optional<EvidenceRef> find(UUID id) {
        return evidence.findByIdOptional(id).map(Evidence::ref);
    }

    /** From now on those marked PUBLIC can be read by everybody; the others stay as they are. */
    @Transactional
    public void publish(Collection<UUID> ids) {
        evidence.all(ids).forEach(e -> e.publish(clock.instant()));
    }

    /** What was public with a publication that is taken back is so no more; {@code reason} is told to who asks. */
    @Transactional
    public void withdraw(Collection<UUID> ids, String reason) {
        evidence.all(ids).forEach(e -> e.withdraw(reason, clock.instant()));
    }

    /** The same documents for other subjects, such as the observations of a correction. Keys are the present subjects. */
    @Transactional
    public void copy(String subjectKind, Map<UUID, UUID> newSubjects) {
        evidence.of(subjectKind, newSubjects.keySet())
                .forEach(e -> evidence.persist(e.copyFor(newSubjects.get(e.ref().subjectId()))));
    }

    /** All that these subjects rest on, when they are gone themselves. */
    @Transactional
    public void deleteOf(String subjectKind, Collection<UUID> subjectIds) {
        intake.remove(evidence.of(subjectKind, subjectIds));
    }
}
