package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AddBoardMember")
public record AddBoardMemberRequest(
        @NotNull @Size(min = 2, max = 100) @Pattern(regexp = "[A-Za-z0-9._@-]+")
        String account,

        @NotBlank @Size(max = 200) String name,
        @NotNull UUID organisationId,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 100) String> expertise,
        @NotNull LocalDate termFrom,
        LocalDate termUntil) {}
