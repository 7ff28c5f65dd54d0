package org.yeep.report;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A narrative in plain text, paragraphs apart by blank lines; English is optional. */
@Schema(name = "SectionText")
public record SectionText(
        @Size(max = 40_000) String tr, @Size(max = 40_000) String en) {}
