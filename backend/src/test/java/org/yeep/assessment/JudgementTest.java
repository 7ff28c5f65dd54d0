package org.yeep.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.shared.problem.DomainProblem.Violation;

class JudgementTest {
    private static final String REASON = "g".repeat(Judgement.SHORTEST_REASON);
    private static final List<UUID> EVIDENCE = List.of(UUID.randomUUID());

    @Test
    void isCompleteWithEverythingSaid() {
        assertThat(judgement(Completion.LIMITED, 1, REASON, EVIDENCE).missing(""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUBSTANTIAL,1,true", "COMPLETE,0,true", "SUBSTANTIAL,2,false", "LIMITED,0,false"})
    void moreThanLimitedNeedsADocument(Completion completion, int strength, boolean refused) {
        var codes = codes(judgement(completion, strength, REASON, EVIDENCE).contradictions(""));

        assertThat(codes.contains("completion-needs-evidence")).isEqualTo(refused);
    }

    @Test
    void blanksDoNotLengthenAReason() {
        var padded = " ".repeat(50) + "g".repeat(Judgement.SHORTEST_REASON - 1) + "\n".repeat(50);

        assertThat(codes(judgement(Completion.LIMITED, 1, padded, EVIDENCE).missing("")))
                .containsExactly("reason-too-short");
    }

    @Test
    void needsEvidenceToPointAt() {
        assertThat(codes(judgement(Completion.NO_EVIDENCE, 0, REASON, List.of()).missing("")))
                .containsExactly("evidence-required");
    }

    @Test
    void anEmptyDraftIsIncompleteButNotContradictory() {
        var draft = new Judgement(null, null, null, null, "", List.of());

        assertThat(draft.contradictions("")).isEmpty();
        assertThat(draft.missing("/scores/x"))
                .hasSize(6)
                .allMatch(v -> v.pointer().startsWith("/scores/x/"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIMITED,1,LIMITED,1,0",
        "LIMITED,1,SUBSTANTIAL,2,1",
        "NO_EVIDENCE,0,LIMITED,1,2",
        "LIMITED,0,LIMITED,3,3"
    })
    void stepsAreThoseOfTheWidestCriterion(Completion one, int strength, Completion two, int other, int steps) {
        var first = judgement(one, strength, REASON, EVIDENCE);

        assertThat(first.stepsFrom(judgement(two, other, REASON, EVIDENCE))).isEqualTo(steps);
    }

    private static Judgement judgement(Completion completion, int strength, String reason, List<UUID> evidence) {
        return new Judgement(completion, strength, Timeliness.ON_TIME, 1, reason, evidence);
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
