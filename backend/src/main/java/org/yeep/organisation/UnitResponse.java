package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as its own municipality sees it. */
@Schema(name = "Unit")
public record UnitResponse(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull List<@NotNull UnitNameResponse> names,
        UUID parentId,
        LocalDate closedOn,
        @NotNull List<@NotNull ResponsibleResponse> responsibles,
        @NotNull int version) {

    static UnitResponse of(Unit unit, List<UnitResponsible> responsibles) {
        return new UnitResponse(
                unit.id(),
                unit.name(),
                unit.names().stream().map(UnitName::response).toList(),
                unit.parentId(),
                unit.closedOn(),
                responsibles.stream().map(UnitResponsible::response).toList(),
                unit.version());
    }
}
