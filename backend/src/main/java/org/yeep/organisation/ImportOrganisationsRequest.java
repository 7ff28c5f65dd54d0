package org.yeep.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param list a municipality a line: name;type;province plate, parted by semicolons or tabs, with or without a heading */
@Schema(name = "ImportOrganisations")
public record ImportOrganisationsRequest(
        @NotBlank @Size(max = 150_000) String list) {}
