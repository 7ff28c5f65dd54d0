package org.yeep.plan.importing;

import java.io.IOException;
import java.nio.file.Path;
import org.yeep.plan.document.PlanDocument;

/** A form of this product's own that reads back exactly; tried before anything is guessed. */
public interface ExactFormat {
    boolean recognises(Path file) throws IOException;

    PlanDocument read(Path file) throws IOException;
}
