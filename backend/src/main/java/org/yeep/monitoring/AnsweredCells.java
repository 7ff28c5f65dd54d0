package org.yeep.monitoring;

import java.util.List;
import org.yeep.indicator.Measure;

/**
 * How many indicators of one kind have this cell answered.
 *
 * @param cell null where all indicators of the kind are counted
 */
record AnsweredCells(Measure measure, List<String> disaggregations, String cell, int count) {}
