package org.yeep.shared.reference;

import java.util.List;

/** A feature's part of the reference data. */
public interface ReferenceData {
    /** Features to the right refer to those on their left, which load first. */
    int order();

    /** Every file it reads; a changed one makes the set load again. */
    List<String> files();

    /** Writes it all, over what an earlier set left; runs in one transaction with the others. */
    void load();
}
