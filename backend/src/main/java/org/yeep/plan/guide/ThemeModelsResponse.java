package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.ThemeRef;

/** @param models our proposals; empty for a theme we have written none for */
@Schema(name = "ThemeModels")
record ThemeModelsResponse(@NotNull ThemeRef theme, @NotNull List<@NotNull ModelObjective> models) {}
