package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** A step of an action that is either done or not (kilometre taşı). */
@Embeddable
@NoIdentityNumbers
public record MilestoneContent(
        @NotBlank @Size(max = 500) String title,
        LocalDate dueOn,
        LocalDate doneOn,
        @Size(max = 2000) String note) {}
