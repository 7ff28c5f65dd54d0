package org.yeep.assessment;

import java.util.List;
import org.yeep.plan.PlanItemRef;

/** Every item that is judged at all is scored by two, no more and no fewer. */
final class Coverage {
    static final int SCORERS = 2;

    private Coverage() {}

    static long scorers(PlanItemRef item, List<Assignment> assignments) {
        return assignments.stream().filter(a -> covers(a, item)).count();
    }

    /** Whether a further scorer over {@code scope} would be the third on some item. */
    static boolean overfilledBy(ThemeScope scope, List<Assignment> assignments, List<PlanItemRef> items) {
        return items.stream()
                .filter(item -> scope.covers(item.themeSlugs()))
                .anyMatch(item -> scorers(item, assignments) >= SCORERS);
    }

    static boolean complete(List<Assignment> assignments, List<PlanItemRef> items) {
        return items.stream().map(item -> scorers(item, assignments)).allMatch(n -> n == 0 || n == SCORERS);
    }

    private static boolean covers(Assignment assignment, PlanItemRef item) {
        return assignment.is(AssignmentRole.SCORER) && assignment.scope().covers(item.themeSlugs());
    }
}
