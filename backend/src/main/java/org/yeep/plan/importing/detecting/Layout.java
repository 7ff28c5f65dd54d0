package org.yeep.plan.importing.detecting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sheet says what it says. */
@Schema(name = "ImportLayout")
public enum Layout {
    /** One row an action or indicator, under a row of headers. */
    TABLE,
    /** An objective card: names at the left, what they say beside them. */
    CARD,
    /** Themes as columns. */
    MATRIX,
    /** Nothing of it is brought in; its cells are listed. */
    LEFT_OUT
}
