package org.yeep.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** @param from the first day it is called so */
@Schema(name = "RenameUnit")
@NoIdentityNumbers
public record RenameUnitRequest(
        @NotBlank @Size(max = 200) String name, @NotNull LocalDate from) {}
