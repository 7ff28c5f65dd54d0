package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * @param present whether there is one
 * @param since the first day on which this holds; that of the fact known now if it is corrected
 * @param contact of the office, never a person's
 * @param decisionReference council decision, circular or order it rests on
 */
@Schema(name = "RecordEqualityFact")
@NoIdentityNumbers
public record RecordEqualityFactRequest(
        @NotNull EqualityBody body,
        @NotNull Boolean present,
        @NotNull LocalDate since,
        @Size(max = 200) String name,
        @Size(max = 300) String contact,
        @Size(max = 300) String decisionReference,
        @Size(max = 500) String source) {}
