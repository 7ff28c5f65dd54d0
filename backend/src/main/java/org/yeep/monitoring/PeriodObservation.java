package org.yeep.monitoring;

/** A value with the period it was reported for, such as an earlier one to compare with. */
record PeriodObservation(String periodCode, Observation observation) {}
