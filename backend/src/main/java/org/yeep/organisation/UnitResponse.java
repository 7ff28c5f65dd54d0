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

        @Schema(description = "Of today and to come") @NotNull
        List<@NotNull AbsenceResponse> absences,

        @Schema(
                description =
                        "Who answers for it today: the responsible person, or the deputy who stands in; null if nobody is there")
        UUID actingId,

        @NotNull int version) {

    static UnitResponse of(Unit unit, List<UnitResponsible> responsibles, List<UnitAbsence> absences, LocalDate today) {
        var acting = UnitOwner.on(today, unit.ref(), responsibles, absences).actingPerson();
        return new UnitResponse(
                unit.id(),
                unit.name(),
                unit.names().stream().map(UnitName::response).toList(),
                unit.parentId(),
                unit.closedOn(),
                responsibles.stream().map(UnitResponsible::response).toList(),
                absences.stream().map(UnitAbsence::response).toList(),
                acting == null ? null : acting.id(),
                unit.version());
    }
}
