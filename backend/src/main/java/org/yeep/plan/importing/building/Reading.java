package org.yeep.plan.importing.building;

import java.util.function.Predicate;
import org.yeep.plan.importing.reading.Cell;

/** What the readers of one file share. */
record Reading(Tree tree, Problems problems, FieldReader fields, Predicate<String> isTheme) {

    /** Kept visible with its address: nothing in a file is dropped unseen. */
    void leftOver(String code, Place place, Cell cell) {
        problems.note(code, place.at(cell.column()), cell.text(), null, null);
    }
}
