package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param endsOn the last day on which the public may comment, at least 14 days ahead */
public record OpenConsultationRequest(@NotNull LocalDate endsOn) {}
