package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param from null: since before anybody wrote it down
 * @param until the first day it was no longer called so; null while it is
 */
@Schema(name = "UnitName")
public record UnitNameResponse(@NotNull String name, LocalDate from, LocalDate until) {}
