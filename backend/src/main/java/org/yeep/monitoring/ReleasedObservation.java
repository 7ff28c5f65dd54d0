package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/** A value of a published submission, with the days it speaks of and the number of the release. */
record ReleasedObservation(
        UUID submissionId, int number, LocalDate startsOn, LocalDate endsOn, Observation observation) {}
