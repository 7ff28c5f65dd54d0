package org.yeep.monitoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A submission moved along its lifecycle. Fired as a CDI event inside the transaction that moves it, once for each
 * move however many instances run: what an observer writes there is kept or lost together with the move.
 */
public record SubmissionMoved(UUID submissionId, SubmissionTransition transition, Instant at) {}
