package org.yeep.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.assessment.WeightedKappa.Pair;

/** The handed-in scores of an assessment, put side by side. */
record ScoreSheets(List<Score> submitted, Map<UUID, AssignmentRole> roleOfAssignment) {
    static ScoreSheets of(List<Score> scores, List<Assignment> assignments) {
        var roles = assignments.stream()
                .filter(Assignment::scores)
                .collect(Collectors.toMap(Assignment::id, Assignment::role));
        var submitted = scores.stream()
                .filter(s -> s.submittedAt() != null && roles.containsKey(s.assignmentId()))
                .toList();
        return new ScoreSheets(submitted, roles);
    }

    List<Score> on(UUID itemId) {
        return submitted.stream().filter(s -> s.itemId().equals(itemId)).toList();
    }

    /** Of the items both scorers have handed in. */
    List<Divergence> divergences() {
        return pairs().stream()
                .map(p -> new Divergence(
                        p.get(0).itemId(),
                        p.get(0).judgement().stepsFrom(p.get(1).judgement())))
                .toList();
    }

    Set<UUID> needingModeration() {
        return divergences().stream()
                .filter(Divergence::needsModeration)
                .map(Divergence::itemId)
                .collect(Collectors.toSet());
    }

    Set<UUID> scoredThrice() {
        return submitted.stream()
                .filter(s -> roleOfAssignment.get(s.assignmentId()) == AssignmentRole.THIRD_SCORER)
                .map(Score::itemId)
                .collect(Collectors.toSet());
    }

    List<Pair> completionPairs() {
        return pairs().stream()
                .map(p -> new Pair(completion(p.get(0)), completion(p.get(1))))
                .toList();
    }

    private static int completion(Score score) {
        return score.judgement().completion().ordinal();
    }

    private List<List<Score>> pairs() {
        return submitted.stream()
                .filter(s -> roleOfAssignment.get(s.assignmentId()) == AssignmentRole.SCORER)
                .collect(Collectors.groupingBy(Score::itemId))
                .values()
                .stream()
                .filter(p -> p.size() == Coverage.SCORERS)
                .toList();
    }
}
