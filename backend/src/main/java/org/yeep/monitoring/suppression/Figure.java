package org.yeep.monitoring.suppression;

import java.math.BigDecimal;

/**
 * The numbers of one cell; those not reported are null.
 *
 * @param cell {@code total} or a part such as {@code sex=F}
 */
public record Figure(String cell, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    static final String TOTAL = "total";

    boolean isTotal() {
        return cell.equals(TOTAL);
    }

    public boolean known() {
        return value != null || numerator != null || denominator != null;
    }
}
