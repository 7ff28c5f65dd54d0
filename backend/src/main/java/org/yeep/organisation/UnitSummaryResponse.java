package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody may know of a unit: its names, and never who works there. */
@Schema(name = "UnitSummary")
public record UnitSummaryResponse(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull List<@NotNull UnitNameResponse> names,
        UUID parentId,
        LocalDate closedOn) {

    static UnitSummaryResponse of(Unit unit) {
        var names = unit.names().stream().map(UnitName::response).toList();
        return new UnitSummaryResponse(unit.id(), unit.name(), names, unit.parentId(), unit.closedOn());
    }
}
