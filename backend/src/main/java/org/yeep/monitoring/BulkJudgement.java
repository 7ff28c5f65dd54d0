package org.yeep.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;

/** What a bulk entry that can be saved comes to: the cells in the order sent, and how the submission stands with them. */
record BulkJudgement(List<BulkChange> changes, List<ValidationFinding> findings, BigDecimal completeness) {

    List<BulkChange> of(CellOutcome outcome) {
        return changes.stream().filter(c -> c.outcome() == outcome).toList();
    }
}
