package org.yeep.monitoring;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveRange", description = "One bound may be left open")
record SaveRangeRequest(
        @Digits(integer = 15, fraction = 4) BigDecimal min,
        @Digits(integer = 15, fraction = 4) BigDecimal max) {}
