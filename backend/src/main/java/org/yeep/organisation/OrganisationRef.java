package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What other features may know of an organisation.
 *
 * @param municipalityType null unless it is a municipality
 * @param provincePlate 1–81, null for those that belong to no province
 * @param pilot one of the ten municipalities the monitoring began with
 * @param sample invented for demonstration
 */
public record OrganisationRef(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String name,
        @NotNull OrganisationKind kind,
        MunicipalityType municipalityType,
        Integer provincePlate,
        @NotNull boolean pilot,
        @NotNull boolean sample) {}
