package org.yeep.indicator;

import java.util.List;

/** What a version keeps. */
record FrozenDefinition(DefinitionFacts facts, List<QualityResult> checks) {}
