package org.yeep.monitoring;

/** Where whoever sent cells finds what is said of one of them. */
@FunctionalInterface
interface CellPlaces {
    /** JSON pointers into a request's list of cells. */
    CellPlaces IN_REQUEST = (index, field) -> "/cells/" + index + field;

    /** @param field within the cell, such as {@code /observation/value}; empty for the whole cell */
    String at(int index, String field);
}
