package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddPlanToCycle")
public record AddPlanToCycleRequest(@NotNull UUID planId) {}
