package org.yeep.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.problem.DomainProblem.Violation;

/**
 * The periodic rubric on one action, filled in by a scorer or the rapporteur; null is "not yet said".
 * Evidence strength: 0 none, 1 own statement, 2 official document, 3 independently checkable. Inclusion:
 * 0 none, 1 by sex, 2 sex and one more, 3 intersectional and used in decisions.
 */
@Embeddable
record Judgement(
        @Enumerated(EnumType.STRING) Completion completion,
        Integer evidenceStrength,
        @Enumerated(EnumType.STRING) Timeliness timeliness,
        Integer inclusion,
        String reason,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> evidenceIds) {

    static final int SHORTEST_REASON = 100;
    private static final int STRENGTH_OF_A_DOCUMENT = 2;

    /** What is said already and cannot stand, even in a draft. */
    List<Violation> contradictions(String at) {
        if (completion == null || evidenceStrength == null) return List.of();
        return completion.needsDocument() && evidenceStrength < STRENGTH_OF_A_DOCUMENT
                ? List.of(new Violation(at + "/evidenceStrength", "completion-needs-evidence"))
                : List.of();
    }

    /** What must still be said before it counts, together with what cannot stand. */
    List<Violation> missing(String at) {
        var missing = new ArrayList<>(contradictions(at));
        if (completion == null) missing.add(new Violation(at + "/completion", "completion-required"));
        if (evidenceStrength == null)
            missing.add(new Violation(at + "/evidenceStrength", "evidence-strength-required"));
        if (timeliness == null) missing.add(new Violation(at + "/timeliness", "timeliness-required"));
        if (inclusion == null) missing.add(new Violation(at + "/inclusion", "inclusion-required"));
        if (reasonLength() < SHORTEST_REASON)
            missing.add(new Violation(at + "/reason", "reason-too-short", SHORTEST_REASON));
        if (evidenceIds.isEmpty()) missing.add(new Violation(at + "/evidenceIds", "evidence-required"));
        return missing;
    }

    /** Only of a complete judgement. */
    FindingRef.Judged judged() {
        return new FindingRef.Judged(completion, evidenceStrength, timeliness, inclusion, reason);
    }

    /** Characters as people count them: an emoji is one, surrounding blanks are none. */
    private int reasonLength() {
        var text = reason.strip();
        return text.codePointCount(0, text.length());
    }

    /**
     * How many steps lie between two judgements on the criterion where they differ most. Timeliness has no
     * order (not due is neither early nor late) and does not count.
     */
    int stepsFrom(Judgement other) {
        return IntStream.of(
                        Math.abs(completion.ordinal() - other.completion.ordinal()),
                        Math.abs(evidenceStrength - other.evidenceStrength),
                        Math.abs(inclusion - other.inclusion))
                .max()
                .orElseThrow();
    }
}
