package org.yeep.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param id of the node in its plan; null in a document that has not been brought in yet
 * @param indicators those that hang on the objective itself
 */
public record ObjectivePart(
        UUID id,
        @NotNull @Valid ObjectiveContent content,
        @NotNull @Size(max = 200) List<@NotNull @Valid IndicatorPart> indicators,
        @NotNull @Size(max = 500) List<@NotNull @Valid ActionPart> actions) {}
