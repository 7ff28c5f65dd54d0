package org.yeep.monitoring;

import java.util.UUID;

/** How far a unit is with its cells of a submission. @param unit as the plan names it; null for what it gives to nobody */
public record UnitLoad(UUID submissionId, String unit, int answered, int expected) {}
