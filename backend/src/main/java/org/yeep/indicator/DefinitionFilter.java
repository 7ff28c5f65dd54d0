package org.yeep.indicator;

/** What a list of the library is narrowed to; null narrows nothing. */
record DefinitionFilter(String theme, RightsType rightsType, Measure measure, DefinitionState state, String q) {}
