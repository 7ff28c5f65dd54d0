package org.yeep.monitoring;

/** A value of an earlier period, for comparison beside the present one. */
record EarlierObservation(String periodCode, Observation observation) {}
