package org.yeep.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole plan as one value: what is frozen as a version, taken out, brought in, compared and checked. Everything in it
 * is content; who may do what with it, and when, is not.
 *
 * @param format of this document; raised when a reader of the former one would misunderstand it
 */
@Schema(name = "PlanDocument")
public record PlanDocument(
        @NotNull int format,
        @NotNull @Valid PlanContent plan,
        @NotNull @Size(max = 200) List<@NotNull @Valid ThemePart> themes) {
    public static final int FORMAT = 1;

    public static PlanDocument of(PlanContent plan, List<ThemePart> themes) {
        return new PlanDocument(FORMAT, plan, themes);
    }
}
