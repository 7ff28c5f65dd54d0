package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What a part of a plan hangs on. @param id the plan's own for a theme */
record NodeParent(@NotNull NodeKind kind, @NotNull UUID id) {}
