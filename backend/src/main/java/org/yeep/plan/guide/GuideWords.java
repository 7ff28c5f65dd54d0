package org.yeep.plan.guide;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same thing said in both languages. */
@Schema(name = "GuideWords")
record GuideWords(@NotNull String tr, @NotNull String en) {}
