package org.yeep.indicator;

/**
 * Where a norm comes from: the UN women's convention, the Beijing Platform for Action, the European Charter for
 * Equality in Local Life, Sustainable Development Goal 5, OHCHR's indicator guide, or the law of Turkey.
 */
public enum NormSource {
    CEDAW,
    BEIJING,
    CHARTER,
    SDG,
    OHCHR,
    NATIONAL_LAW
}
