package org.yeep.indicator;

/**
 * A norm and what it is part of.
 *
 * @param norm as it is written everywhere, e.g. {@code CEDAW:7}
 * @param parent written the same way; null at the top
 */
public record NormEntry(String norm, NormSource source, String parent, String titleTr, String titleEn) {}
