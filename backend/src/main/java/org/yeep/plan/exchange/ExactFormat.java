package org.yeep.plan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.yeep.plan.document.PlanDocument;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A kind of file that a plan was taken out as and comes back in from without a difference. */
public interface ExactFormat {
    /** Whether the file says of itself that it is one of these; a broken file is none. */
    boolean recognises(Path file) throws IOException;

    /** @throws Invalid naming every place in the file that cannot be read or breaks a rule */
    PlanDocument read(Path file) throws IOException;
}
