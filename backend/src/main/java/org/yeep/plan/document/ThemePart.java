package org.yeep.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param id of the node in its plan; null in a document that has not been brought in yet */
public record ThemePart(
        UUID id,
        @NotNull @Valid ThemeContent content,
        @NotNull @Size(max = 500) List<@NotNull @Valid ObjectivePart> objectives) {}
