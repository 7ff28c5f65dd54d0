package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceVisibility;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.Submissions;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What a judgement may point at: what the municipality sent with its figures and what the board linked itself. */
@ApplicationScoped
class CitableEvidence {
    static final String OF_ASSESSMENT = "ASSESSMENT";
    static final String OF_OBSERVATION = "OBSERVATION";

    private final Evidences evidence;
    private final Submissions submissions;

    CitableEvidence(Evidences evidence, Submissions submissions) {
        this.evidence = evidence;
        this.submissions = submissions;
    }

    List<EvidenceRef> of(UUID assessmentId, Collection<ObservationRef> observations) {
        var reported = evidence.of(
                OF_OBSERVATION, observations.stream().map(ObservationRef::id).toList());
        return Stream.concat(reported.stream(), evidence.of(OF_ASSESSMENT, List.of(assessmentId)).stream())
                .filter(e -> e.visibility() != EvidenceVisibility.PRIVATE)
                .toList();
    }

    void require(Assessment assessment, List<UUID> cited) {
        if (cited.isEmpty()) return;
        var citable = of(assessment.id(), submissions.observations(assessment.submissionId())).stream()
                .map(EvidenceRef::id)
                .collect(Collectors.toSet());
        var broken = new ArrayList<Violation>();
        for (int i = 0; i < cited.size(); i++) {
            if (!citable.contains(cited.get(i))) broken.add(new Violation("/evidenceIds/" + i, "evidence-not-citable"));
        }
        if (!broken.isEmpty()) throw new Invalid(broken);
    }
}
