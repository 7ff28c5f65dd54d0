package org.yeep.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * @param from first day of the name; null: since before anybody wrote it down
 * @param parentId the unit it belongs to; null for none
 */
@Schema(name = "AddUnit")
@NoIdentityNumbers
public record AddUnitRequest(@NotBlank @Size(max = 200) String name, LocalDate from, UUID parentId) {}
