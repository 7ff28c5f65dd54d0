package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.document.PlanDocument;

/**
 * A plan on the desk of those who write it.
 *
 * @param version of the plan itself, for If-Match when what it says of itself changes
 * @param versions of each part, by its id, for If-Match when the part changes
 * @param lastEdit number of the newest edit in this document
 * @param editable whether the text can change in the plan's present state
 * @param revisionOf the plan in force that this working copy revises
 */
@Schema(name = "PlanDraft")
public record PlanDraftResponse(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull OrganisationRef organisation,
        @NotNull PlanState state,
        @NotNull boolean editable,
        UUID predecessorId,
        UUID revisionOf,
        @NotNull int version,
        @NotNull Map<@NotNull UUID, @NotNull Integer> versions,
        @NotNull long lastEdit,
        @NotNull PlanDocument document) {}
