package org.yeep.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param id of the node in its plan; null in a document that has not been brought in yet */
public record ActionPart(
        UUID id,
        @NotNull @Valid ActionContent content,
        @NotNull @Size(max = 100) List<@NotNull @Valid MilestonePart> milestones,
        @NotNull @Size(max = 200) List<@NotNull @Valid IndicatorPart> indicators) {}
