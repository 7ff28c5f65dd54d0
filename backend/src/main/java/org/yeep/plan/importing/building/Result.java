package org.yeep.plan.importing.building;

import java.util.List;
import org.yeep.plan.document.PlanDocument;

/** The plan as read, and everything there is to say about the reading. */
public record Result(PlanDocument document, List<ImportProblem> problems) {}
