package org.yeep.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a merge patch may change: left out stays, null empties.
 *
 * @param parentId the unit it belongs to; null for none
 * @param closedOn the first day there was no such unit any more; null: there is
 */
@Schema(name = "EditUnit")
public record EditUnitRequest(UUID parentId, LocalDate closedOn) {}
