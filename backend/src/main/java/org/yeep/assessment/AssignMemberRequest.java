package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignMember")
public record AssignMemberRequest(
        @NotNull UUID memberId,
        @NotNull AssignmentRole role,

        @Schema(description = "Shared themes covered; null covers the whole plan, or what the member replaced covered")
        @Size(min = 1, max = 50)
        List<@NotBlank @Size(max = 100) String> themeSlugs) {}
