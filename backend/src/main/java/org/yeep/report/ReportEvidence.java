package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.Evidences;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.Submissions;

/** The evidence a chapter rests on: the municipality's with its figures and the board's with its assessment. */
@ApplicationScoped
class ReportEvidence {
    private final Evidences evidence;
    private final Submissions submissions;

    ReportEvidence(Evidences evidence, Submissions submissions) {
        this.evidence = evidence;
        this.submissions = submissions;
    }

    List<EvidenceRef> of(ChapterSource source) {
        var observations = submissions.observations(source.submission().id()).stream()
                .map(ObservationRef::id)
                .toList();
        var linked = evidence.of("ASSESSMENT", List.of(source.assessment().id()));
        return Stream.concat(evidence.of("OBSERVATION", observations).stream(), linked.stream())
                .toList();
    }

    /** Those marked PUBLIC become readable by everybody; the others stay as they are. */
    void publish(List<ChapterSource> sources) {
        sources.forEach(source ->
                evidence.publish(of(source).stream().map(EvidenceRef::id).toList()));
    }
}
