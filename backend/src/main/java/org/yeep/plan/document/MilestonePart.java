package org.yeep.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param id of the node in its plan; null in a document that has not been brought in yet */
public record MilestonePart(UUID id, @NotNull @Valid MilestoneContent content) {}
