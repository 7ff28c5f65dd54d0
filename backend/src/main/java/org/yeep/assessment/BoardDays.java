package org.yeep.assessment;

import java.time.LocalDate;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The last days of scoring and of reconciliation; both belong to it. */
record BoardDays(LocalDate scoringDue, LocalDate reconciliationDue) {

    /**
     * As the chair asks, and where nothing is asked as usual.
     *
     * @throws Invalid if scoring ended before today, or reconciliation before scoring
     */
    static BoardDays of(CreateAssessmentRequest asked, LocalDate today, AssessmentSettings usual) {
        var scoring = asked.scoringDue() == null ? today.plusDays(usual.scoringDays()) : asked.scoringDue();
        var reconciliation = asked.reconciliationDue() == null
                ? scoring.plusDays(usual.reconciliationDays())
                : asked.reconciliationDue();
        if (scoring.isBefore(today)) throw new Invalid("/scoringDue", "day-past", today);
        if (reconciliation.isBefore(scoring))
            throw new Invalid("/reconciliationDue", "reconciliation-before-scoring", scoring);
        return new BoardDays(scoring, reconciliation);
    }
}
