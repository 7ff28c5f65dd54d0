package org.yeep.monitoring.suppression;

/** What a cell counts. A percentage counts three: the part, the whole, and who of the whole is not in the part. */
enum Quantity {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    REST
}
