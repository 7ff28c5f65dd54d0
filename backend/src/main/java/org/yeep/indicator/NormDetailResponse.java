package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param parent what it is part of; null at the top
 * @param children its parts, in their order
 * @param themes slugs of the shared themes that belong to it
 */
@Schema(name = "NormDetail")
public record NormDetailResponse(
        @NotNull NormResponse norm,
        NormResponse parent,
        @NotNull List<@NotNull NormResponse> children,
        @NotNull List<@NotNull String> themes) {}
