package org.yeep.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A submission that waits for its municipality.
 *
 * @param dueOn null where it has no deadline of its own: it was sent before, or the chair opened it again
 * @param lastDay with the days of grace; sending is possible up to and including it
 * @param sent the receipt of the last sending, null before the first
 */
public record DueSubmission(
        UUID id,
        UUID planId,
        UUID organisationId,
        String period,
        SubmissionState state,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate lastDay,
        BigDecimal completeness,
        String sent,
        int version) {

    static DueSubmission of(Submission s) {
        return new DueSubmission(
                s.id(),
                s.planId(),
                s.organisationId(),
                s.period().ref().code(),
                s.state(),
                s.period().opensOn(),
                s.dueOn().orElse(null),
                s.lastDay(),
                s.ref().completeness(),
                s.ref().receiptSha256(),
                s.version());
    }
}
