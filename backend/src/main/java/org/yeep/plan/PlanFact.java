package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;

/** Something else the source says about a plan, under the source's own name for it and in its own form. */
record PlanFact(@NotNull String key, JsonNode value) {}
