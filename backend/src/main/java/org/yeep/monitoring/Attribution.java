package org.yeep.monitoring;

import java.time.Instant;

/** Who says something about a range, as whom and when. */
record Attribution(String by, RangeAuthor as, Instant at) {}
