package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param metropolitan whether a metropolitan municipality covers the whole province */
@Schema(name = "Province")
public record ProvinceResponse(
        @NotNull int plate,
        @NotNull String name,
        @NotNull String iso,
        @NotNull String nuts1,
        @NotNull String nuts2,
        @NotNull String nuts3,
        @NotNull boolean metropolitan) {}
