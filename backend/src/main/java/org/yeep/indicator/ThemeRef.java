package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shared theme.
 *
 * @param aliases headings under which plans treat it
 * @param core one of the six headings of the Women Friendly Cities template
 * @param sensitive small numbers about it are suppressed more widely
 */
@Schema(name = "Theme")
public record ThemeRef(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull boolean core,
        @NotNull boolean sensitive,
        @NotNull List<@NotNull String> aliases,
        @NotNull List<@NotNull Integer> charterArticles,
        @NotNull List<@NotNull String> sources) {}
