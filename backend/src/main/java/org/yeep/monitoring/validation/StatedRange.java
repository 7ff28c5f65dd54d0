package org.yeep.monitoring.validation;

import java.math.BigDecimal;

/** Where the values of an indicator are said to lie; null is open. */
public record StatedRange(BigDecimal min, BigDecimal max) {}
