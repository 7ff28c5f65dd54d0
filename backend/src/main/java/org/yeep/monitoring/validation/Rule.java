package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** One thing to look for in what was reported for an indicator. */
interface Rule {
    Stream<Finding> check(Cells cells);
}
