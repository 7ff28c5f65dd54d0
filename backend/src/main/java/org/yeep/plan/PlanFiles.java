package org.yeep.plan;

import java.util.UUID;

/** The documents of a plan, such as the council's decision; kept by whoever keeps files. */
public interface PlanFiles {
    /**
     * From now on everybody may read it.
     *
     * @throws org.yeep.shared.problem.DomainProblem.Invalid at {@code pointer} if the plan has no such file
     */
    void publish(UUID planId, UUID documentId, String pointer);
}
