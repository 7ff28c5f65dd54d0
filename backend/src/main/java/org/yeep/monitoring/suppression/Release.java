package org.yeep.monitoring.suppression;

import java.util.List;
import java.util.Set;

/**
 * One indicator in one submission: what has been, or is about to be, made public together.
 *
 * @param number 1 for the first release of these days, n + 1 for its correction
 * @param hidden the cells the public was not shown; empty for the release that is still to be judged
 */
public record Release(Span span, int number, List<Figure> figures, Set<String> hidden) {}
