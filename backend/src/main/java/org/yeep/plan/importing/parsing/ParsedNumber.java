package org.yeep.plan.importing.parsing;

import java.math.BigDecimal;

/**
 * @param unit what stood beside the number ({@code %}, {@code ₺}, {@code kişi}); null for none
 * @param about a word that makes the number less exact ({@code yaklaşık}); null for none
 * @param ambiguous whether a comma or a dot could have meant something else
 */
public record ParsedNumber(BigDecimal value, String unit, String about, boolean ambiguous) {}
