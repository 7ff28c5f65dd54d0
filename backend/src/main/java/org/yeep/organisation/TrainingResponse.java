package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.sql.Row;

@Schema(name = "Training")
public record TrainingResponse(
        @NotNull UUID id,
        @NotNull LocalDate heldOn,
        @NotNull TrainingTopic topic,
        BigDecimal hours,
        Integer female,
        Integer male,
        String provider,
        String note,
        @NotNull int version) {

    static TrainingResponse of(StaffTraining training) {
        var said = training.said();
        return new TrainingResponse(
                training.id(),
                said.heldOn(),
                said.topic(),
                Row.plain(said.hours()),
                said.female(),
                said.male(),
                said.provider(),
                said.note(),
                training.version());
    }
}
