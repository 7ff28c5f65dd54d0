package org.yeep.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/**
 * Which report each period of a cycle feeds. Neighbouring periods may feed the same one; the reports follow each other
 * as PROGRESS_1, PROGRESS_2, PROGRESS_3, FINAL, none left out, none taken up again, and nothing after the final one.
 */
record ReportSeries(List<ReportType> feeds) {
    /** One period for each report. */
    static final ReportSeries ONE_EACH = new ReportSeries(List.of(ReportType.values()));

    /** @throws Invalid with a pointer to each period that feeds a report out of its turn, or to the missing end */
    static ReportSeries of(List<ReportType> asked) {
        var broken = new ArrayList<Violation>();
        int reached = -1;
        for (int i = 0; i < asked.size(); i++) {
            int step = asked.get(i).ordinal() - reached;
            if (step < 0 || step > 1 || i == 0 && step != 1)
                broken.add(new Violation("/feeds/" + i, "report-out-of-order", asked.get(i)));
            else reached = asked.get(i).ordinal();
        }
        if (broken.isEmpty() && reached < ReportType.FINAL.ordinal())
            broken.add(new Violation("/feeds", "report-series-incomplete", missingAfter(reached)));
        if (!broken.isEmpty()) throw new Invalid(broken);
        return new ReportSeries(List.copyOf(asked));
    }

    private static String missingAfter(int reached) {
        return String.join(
                ", ",
                Arrays.stream(ReportType.values())
                        .skip(reached + 1L)
                        .map(Enum::name)
                        .toList());
    }
}
